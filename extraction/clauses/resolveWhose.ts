import { headOf, labelAt, type Tree, tagAt, wordAt } from './tree.ts';

/** "Lithuania, whose border …": the noun before the relative clause that "whose" stands in; any other owner is itself. */
export function resolveWhose(tree: Tree, owner: number): number {
  if (wordAt(tree, owner) !== 'whose') return owner;
  for (let at = headOf(tree, owner); at >= 0; at = headOf(tree, at)) {
    const head = headOf(tree, at);
    if (head >= 0 && head < owner && labelAt(tree, at) === 'acl:relcl') return head;
  }
  const before = wordAt(tree, owner - 1) === ',' ? owner - 2 : owner - 1;
  return tagAt(tree, before) === 'PROPN' ? before : owner;
}
