import type { MentionSpan } from '../../stages.ts';
import type { Link } from '../DocumentLinks.ts';
import type { EntityList } from '../EntityList.ts';
import { foldName } from '../foldName.ts';

interface Person {
  readonly entity: number;
  readonly words: readonly string[];
}

/** The persons a document names in full, so that part of a name is linked to its bearer wherever he stands in the text. */
export class PersonNames {
  private readonly byName = new Map<string, Person>();
  private readonly byWord = new Map<string, Person[]>();

  constructor(
    text: string,
    mentions: Iterable<MentionSpan>,
    private readonly list: EntityList,
  ) {
    for (const { kind, type, start, end } of mentions)
      if (kind === 'name' && type === 'person') this.add(readWords(text.slice(start, end)));
  }

  private add(written: readonly string[]): void {
    const words = written.map(foldName);
    const name = words.join(' ');
    if (words.length < 2 || this.byName.has(name)) return;
    const label = written.join(' ');
    const person = { words, entity: this.list.ensure({ label, type: 'person' }, label) };
    this.byName.set(name, person);
    for (const word of new Set(words)) this.byWord.set(word, [...(this.byWord.get(word) ?? []), person]);
  }

  /** Whether the word is part of somebody's name. */
  hasWord(word: string): boolean {
    return this.byWord.has(foldName(word));
  }

  /** The entity of a name: of that full name, or the only bearer of its family name, or of its given name. */
  link(name: string): Link {
    const words = readWords(name).map(foldName);
    const exact = this.byName.get(words.join(' '));
    if (exact) return { entity: this.list.addAlias(exact.entity, name), reason: 'name' };
    const last = words.at(-1) ?? '';
    const bearers = (this.byWord.get(last) ?? []).filter((person) =>
      words.every((word) => person.words.includes(word)),
    );
    const byFamilyName = bearers.filter((person) => person.words.at(-1) === last);
    const candidates = byFamilyName.length > 0 || words.length > 1 ? byFamilyName : bearers;
    const [bearer, ...others] = candidates;
    if (bearer && others.length === 0)
      return { entity: this.list.addAlias(bearer.entity, name), reason: 'part of the full name' };
    return {
      entity: this.list.ensure({ label: readWords(name).join(' '), type: 'person' }, name),
      reason: 'name',
    };
  }
}

function readWords(name: string): string[] {
  return name.replace(/[()]/g, ' ').split(/\s+/).filter(Boolean);
}
