import { childrenBy, type Tree, wordAt } from '../clauses/tree.ts';
import { readCount } from './readCount.ts';
import { type LinkedMention, resolveActors } from './resolveActors.ts';

const PLURAL: ReadonlySet<string> = new Set(['they', 'them']);

/** How many "they" are: as many as were counted of the same actor's people last ("eight Russian nationals … asked that they leave"). */
export function countPronouns(
  trees: readonly Tree[],
  mentions: readonly (readonly LinkedMention[])[],
): ReadonlyMap<LinkedMention, number> {
  const counts = new Map<LinkedMention, number>();
  const lastOf = new Map<number, number>();
  trees.forEach((tree, s) => {
    const inSentence = mentions[s] ?? [];
    for (const mention of inSentence) {
      if (PLURAL.has(wordAt(tree, mention.head))) {
        const count = lastOf.get(mention.entity);
        if (count !== undefined) counts.set(mention, count);
      }
      if (mention.kind !== 'description' || childrenBy(tree, mention.head, 'nummod').length === 0) continue;
      const count = readCount(tree, mention.head);
      const find = (token: number) => inSentence.find(({ first, last }) => first <= token && token <= last);
      const [actor] = count === undefined ? [] : resolveActors(tree, mention.head, find);
      if (actor && count !== undefined) lastOf.set(actor.entity, count);
    }
  });
  return counts;
}
