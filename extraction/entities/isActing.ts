import { baseLabelAt, headOf, labelAt, type Tree } from '../clauses/tree.ts';

const WITHIN_NAME: ReadonlySet<string> = new Set(['amod', 'compound', 'flat', 'appos', 'conj']);

/** Subject, agent or possessor of something, itself or by what it modifies ("Japan's request", "British authorities"). */
export function isActing(tree: Tree, head: number): boolean {
  for (let at = head; at >= 0; at = headOf(tree, at)) {
    const label = baseLabelAt(tree, at);
    if (label === 'nsubj' || labelAt(tree, at) === 'nmod:poss' || label === 'root') return true;
    if (!WITHIN_NAME.has(label)) return false;
  }
  return false;
}
