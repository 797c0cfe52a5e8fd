import type { LinkedMention } from '../actors/resolveActors.ts';
import type { Tree } from '../clauses/tree.ts';
import { type Country, findCountryByCode } from '../lexicons/countries.ts';
import type { MentionSpan } from '../stages.ts';
import { type DocumentEntity, EntityList } from './EntityList.ts';
import { linkSpan } from './linkSpan.ts';
import { readEmbassy } from './naming/stateBodies.ts';

/** Which entity a mention means (its index in the document's list), which second one where it means two, and why. */
export interface Link {
  readonly entity: number;
  readonly also?: number;
  readonly reason: string;
}

/** So many mentions are looked back on at most, so that time grows with the document and not with its square. */
const WINDOW = 80;

/** What is linked of a document so far, by token and in reading order. */
export class DocumentLinks {
  readonly list = new EntityList();
  private readonly byToken: readonly Map<number, LinkedMention>[];
  private past: LinkedMention[] = [];

  constructor(
    readonly text: string,
    readonly trees: readonly Tree[],
  ) {
    this.byToken = trees.map(() => new Map());
  }

  link(span: MentionSpan, { entity, reason, also }: Link): LinkedMention {
    const type = this.list.entities[entity]?.type ?? span.type;
    const mention = linkSpan(span, type, { entity, reason, standsFor: this.findStandsFor(entity), also });
    for (let i = span.first; i <= span.last; i += 1) this.byToken[span.sentence]?.set(i, mention);
    return mention;
  }

  /** The mention a token belongs to, linked already; names are linked before all else, also those further on. */
  findMentionAt(sentence: number, token: number): LinkedMention | undefined {
    return this.byToken[sentence]?.get(token);
  }

  /** The reader has come past a mention: from now on it can be looked back on. */
  pass(mention: LinkedMention): void {
    this.past.push(mention);
  }

  /** The same for a mention that was not known to be one when the reader, now at `reader`, came past it. */
  passLate(mention: LinkedMention, reader: MentionSpan): void {
    if (!isBefore(mention, reader)) return;
    let at = this.past.length;
    for (let other = this.past[at - 1]; other && isBefore(mention, other); other = this.past[at - 1]) at -= 1;
    this.past.splice(at, 0, mention);
  }

  startAgain(): void {
    this.past = [];
  }

  /** What was passed since `sentence`, the last first, at most `WINDOW` of them. */
  *lookBack(sentence: number): Generator<LinkedMention> {
    for (let i = this.past.length - 1; i >= Math.max(0, this.past.length - WINDOW); i -= 1) {
      const mention = this.past[i];
      if (!mention || mention.sentence < sentence) return;
      yield mention;
    }
  }

  listBySentence(): LinkedMention[][] {
    const bySentence: LinkedMention[][] = this.trees.map(() => []);
    for (const mention of this.past) bySentence[mention.sentence]?.push(this.retype(mention));
    return bySentence;
  }

  /** An entity's type may have become known after the mention. */
  private retype(mention: LinkedMention): LinkedMention {
    const type = this.list.entities[mention.entity]?.type ?? mention.type;
    return type === mention.type ? mention : linkSpan(mention, type, mention);
  }

  treeOf({ sentence }: MentionSpan): Tree {
    const tree = this.trees[sentence];
    if (!tree)
      throw new Error(
        `DocumentLinks: a mention stands in sentence ${sentence}, of ${this.trees.length}. Link the mentions of these trees only.`,
      );
    return tree;
  }

  readName({ start, end }: MentionSpan): string {
    return this.text.slice(start, end).replace(/\s+/g, ' ');
  }

  entityAt(entity: number): DocumentEntity | undefined {
    return this.list.entities[entity];
  }

  countryOf({ entity }: LinkedMention): Country | undefined {
    const { country } = this.list.entities[entity] ?? {};
    return country !== undefined && this.list.isCountry(entity) ? findCountryByCode(country) : undefined;
  }

  /** An embassy or consulate acts and is acted on for its country. */
  private findStandsFor(entity: number): number | undefined {
    const owner = readEmbassy(this.list.entities[entity]?.label ?? '');
    return owner && this.list.ensureCountry(owner, owner.name);
  }
}

function isBefore(mention: MentionSpan, other: MentionSpan): boolean {
  return (
    mention.sentence < other.sentence || (mention.sentence === other.sentence && mention.first < other.first)
  );
}
