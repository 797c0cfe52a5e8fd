import { headOf, type Tree } from '../../clauses/tree.ts';

/** Deeper than this no grammar binds a pronoun. */
const DEEPEST = 24;

/** The words a word depends on, the nearest first. */
export function listAncestors(tree: Tree, token: number): number[] {
  const ancestors: number[] = [];
  for (let at = headOf(tree, token); at >= 0 && ancestors.length < DEEPEST; at = headOf(tree, at))
    ancestors.push(at);
  return ancestors;
}
