/** The nodes with one neighbour only, by that neighbour. Of two that have only each other, the second is the leaf. */
export function findLeaves(
  neighbours: readonly (readonly number[])[],
): ReadonlyMap<number, readonly number[]> {
  const leavesOf = new Map<number, number[]>();
  neighbours.forEach(([hub, ...others], node) => {
    if (hub === undefined || others.length > 0) return;
    const isPair = neighbours[hub]?.length === 1;
    if (isPair && node < hub) return;
    const leaves = leavesOf.get(hub);
    if (leaves) leaves.push(node);
    else leavesOf.set(hub, [node]);
  });
  return leavesOf;
}
