import type { EntityType } from '../../graph-data/schema/dossier.ts';
import { childrenBy, lemmaAt, type Tree, wordAt } from '../clauses/tree.ts';
import { PAIRS } from './descriptions.ts';

/** What kind of two a noun means that were named before: "the two countries", "both sides"; undefined where it means none. */
export function findPair(tree: Tree, noun: number): EntityType | undefined {
  const type = PAIRS.get(lemmaAt(tree, noun));
  if (type === undefined || wordAt(tree, noun) === lemmaAt(tree, noun)) return undefined;
  const words = childrenBy(tree, noun, 'det', 'nummod', 'cc').map((child) => wordAt(tree, child));
  const isPair =
    words.includes('both') || (words.includes('two') && words.some((word) => /^(?:the|these)$/.test(word)));
  return isPair ? type : undefined;
}
