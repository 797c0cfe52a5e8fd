import { type Tree, tagAt, wordAt } from '../../clauses/tree.ts';

/** Articles, adjectives and participles between "of" and a name: "leader of the banned …". */
export function isBeforeName(tree: Tree, i: number): boolean {
  return (
    ['DET', 'ADJ'].includes(tagAt(tree, i)) ||
    (tagAt(tree, i) === 'VERB' && /(?:ed|ing)$/.test(wordAt(tree, i)))
  );
}
