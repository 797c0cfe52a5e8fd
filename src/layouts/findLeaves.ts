import type { Problem } from './problem.ts';

/** The nodes with one neighbour only, by that neighbour. Of two that have only each other, the second is the leaf. */
export function findLeaves(
  { fixed }: Pick<Problem, 'fixed'>,
  neighbours: readonly (readonly number[])[],
): ReadonlyMap<number, readonly number[]> {
  const leavesOf = new Map<number, number[]>();
  neighbours.forEach(([hub, ...others], node) => {
    if (hub === undefined || others.length > 0 || fixed[node]) return;
    const isPair = neighbours[hub]?.length === 1;
    if (isPair && node < hub && !fixed[hub]) return;
    const leaves = leavesOf.get(hub);
    if (leaves) leaves.push(node);
    else leavesOf.set(hub, [node]);
  });
  return leavesOf;
}
