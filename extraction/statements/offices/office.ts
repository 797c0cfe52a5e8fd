import type { LinkedMention } from '../../actors/resolveActors.ts';
import type { Tree } from '../../clauses/tree.ts';
import type { DocumentEntity } from '../../entities/EntityList.ts';
import type { Wording } from '../frameIndex.ts';

/** The words of an office in a sentence, and the wordings that have it. */
export interface Office {
  readonly first: number;
  readonly last: number;
  readonly wordings: readonly Wording[];
}

/** Who an office is said of. */
export interface Holder {
  readonly mention: LinkedMention;
  /** Last token of the office's phrase. */
  readonly end: number;
  /** The name follows its title, so that the place may follow the name: "Gov. Bob Casey of Pennsylvania". */
  readonly titled?: boolean;
  /** The token of the verb or noun that says it ("is", "was named"), so that it can be denied or planned. */
  readonly clause?: number;
}

export interface OfficeContext {
  readonly tree: Tree;
  readonly mentions: readonly LinkedMention[];
  readonly entities: readonly DocumentEntity[];
  /**
   * The country a sentence is about up to a token, for "the prime minister" without a country; where it has none, and
   * `before` is asked for, the one that acts in the sentences before.
   */
  readonly findCountryInContext: (mention: LinkedMention, before: boolean) => LinkedMention | undefined;
}

/** How many tokens the words of an office's phrase may take on either side of it. */
export const OFFICE_REACH = 9;

export function typeOf({ entities }: OfficeContext, mention: LinkedMention) {
  return entities[mention.entity]?.type ?? mention.type;
}

export function mentionFrom({ mentions }: OfficeContext, first: number): LinkedMention | undefined {
  return mentions.find((mention) => mention.first === first);
}

export function mentionUpTo({ mentions }: OfficeContext, last: number): LinkedMention | undefined {
  return mentions.find((mention) => mention.last === last);
}

export function mentionAt({ mentions }: OfficeContext, i: number): LinkedMention | undefined {
  return mentions.find(({ first, last }) => first <= i && i <= last);
}

/** A mention for the country of an office where the sentence has none: it stands at its holder. */
export function standIn(tree: Tree, holder: LinkedMention, country: number): LinkedMention {
  const at = tree.tokens[holder.first];
  return {
    ...holder,
    entity: country,
    type: 'place',
    kind: 'description',
    last: holder.first,
    head: holder.first,
    end: at?.end ?? holder.end,
    start: at?.start ?? holder.start,
  };
}
