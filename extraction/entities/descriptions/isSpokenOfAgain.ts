import { childrenOf, type Tree, wordAt } from '../../clauses/tree.ts';

const NEW: ReadonlySet<string> = new Set([
  'a',
  'an',
  'any',
  'every',
  'each',
  'some',
  'no',
  'foreign',
  'many',
]);
const KNOWN: ReadonlySet<string> = new Set(['the', 'these', 'those', 'other', 'more', 'further']);

/** "the diplomats", "these eight people", "other diplomats", "diplomats"; not "a diplomat", "foreign diplomats". */
export function isSpokenOfAgain(tree: Tree, noun: number): boolean {
  const words = childrenOf(tree, noun)
    .filter((child) => child < noun)
    .map((child) => wordAt(tree, child));
  if (words.some((word) => NEW.has(word))) return false;
  return words.some((word) => KNOWN.has(word)) || (words.length === 0 && wordAt(tree, noun).endsWith('s'));
}
