import type { Tree } from '../../clauses/tree.ts';
import type { MentionSpan } from '../../stages.ts';
import type { DocumentLinks, Link } from '../DocumentLinks.ts';
import { foldName } from '../foldName.ts';
import { isNamedAsKin } from './isNamedAsKin.ts';

interface Person {
  readonly entity: number;
  readonly words: readonly string[];
  /** Where the full name stands first. */
  readonly named: MentionSpan;
  readonly isKin: boolean;
}

/** The persons a document names in full, so that part of a name is linked to its bearer wherever he stands in the text. */
export class PersonNames {
  private readonly byName = new Map<string, Person>();
  private readonly byWord = new Map<string, Person[]>();
  /** Family names that stood alone and were not taken for anybody's, with whom they mean from then on. */
  private readonly alone = new Map<string, number>();

  constructor(
    private readonly links: DocumentLinks,
    mentions: Iterable<MentionSpan>,
  ) {
    for (const mention of mentions)
      if (mention.kind === 'name' && mention.type === 'person') this.add(links.treeOf(mention), mention);
  }

  /** Whether the word is part of somebody's name. */
  hasWord(word: string): boolean {
    return this.byWord.has(foldName(word));
  }

  /** The entity of a name: of that full name, or the only bearer of its family name, or of its given name. */
  link(span: MentionSpan, name: string): Link {
    const words = readWords(name).map(foldName);
    const exact = this.byName.get(words.join(' '));
    if (exact) return { entity: this.links.list.addAlias(exact.entity, name), reason: 'name' };
    const alone = this.alone.get(words.join(' '));
    if (alone !== undefined) return { entity: alone, reason: 'name' };
    const bearer = this.findBearer(span, words);
    if (bearer)
      return { entity: this.links.list.addAlias(bearer.entity, name), reason: 'part of the full name' };
    const entity = this.links.list.ensure({ label: readWords(name).join(' '), type: 'person' }, name);
    this.alone.set(words.join(' '), entity);
    return { entity, reason: 'name' };
  }

  private add(tree: Tree, named: MentionSpan): void {
    const written = readWords(this.links.readName(named));
    const words = written.map(foldName);
    const name = words.join(' ');
    if (words.length < 2 || this.byName.has(name)) return;
    const label = written.join(' ');
    const entity = this.links.list.ensure({ label, type: 'person' }, label);
    const person = { words, entity, named, isKin: isNamedAsKin(tree, named) };
    this.byName.set(name, person);
    for (const word of new Set(words)) {
      const bearers = this.byWord.get(word);
      if (bearers) bearers.push(person);
      else this.byWord.set(word, [person]);
    }
  }

  /** The only one a part of a name can mean. Of a family, the one who is not named as somebody's relative. */
  private findBearer(span: MentionSpan, words: readonly string[]): Person | undefined {
    const last = words.at(-1) ?? '';
    const bearers = (this.byWord.get(last) ?? []).filter((person) =>
      words.every((word) => person.words.includes(word)),
    );
    const byFamilyName = bearers.filter((person) => person.words.at(-1) === last);
    const candidates = byFamilyName.length > 0 || words.length > 1 ? byFamilyName : bearers;
    const heads = candidates.length > 1 ? candidates.filter(({ isKin }) => !isKin) : candidates;
    const [bearer, ...others] = heads;
    return bearer && others.length === 0 && !isAnother(span, bearer) ? bearer : undefined;
  }
}

/** A family name before the full name is another's where both stand in one sentence, or the full name is a relative's. */
function isAnother(span: MentionSpan, { named, isKin, words }: Person): boolean {
  const isBefore =
    span.sentence < named.sentence || (span.sentence === named.sentence && span.first < named.first);
  return isBefore && words.length > 1 && (isKin || span.sentence === named.sentence);
}

function readWords(name: string): string[] {
  return name.replace(/[()]/g, ' ').split(/\s+/).filter(Boolean);
}
