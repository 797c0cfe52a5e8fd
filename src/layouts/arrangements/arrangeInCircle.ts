import type { Group, Guide } from '../arrangement.ts';
import { listNeighbours } from '../listNeighbours.ts';
import type { Places, Problem } from '../problem.ts';

const TURN = 2 * Math.PI;
const RADII = 3;
const GAP = 10;
const GAP_OF_GROUPS = 44;
const SMALLEST_RADIUS = 110;
/** So often each node goes to where its neighbours are, within its group. */
const ROUNDS = 12;

/**
 * One circle, groups one after the other, those that are tied beside each other, and in each the nodes near to those they are tied to,
 * which keeps crossings few (barycentres: Sugiyama, Tagawa, Toda 1981, doi 10.1109/TSMC.1981.4308636).
 */
export function arrangeInCircle(
  problem: Problem,
  places: Places,
  groups: readonly Group[],
): readonly Guide[] {
  const neighbours = listNeighbours(problem);
  let order = orderGroups(groups, neighbours).map(({ nodes }) => nodes);
  for (let round = 0; round < ROUNDS; round++) {
    setAround(problem, places, order);
    order = order.map((nodes) => sortByNeighbours(nodes, places, neighbours));
  }
  setAround(problem, places, order);
  return [];
}

/** The largest group first, and after each the one with most ties to it. */
function orderGroups(groups: readonly Group[], neighbours: readonly (readonly number[])[]): readonly Group[] {
  const left = groups.filter(({ nodes }) => nodes.length > 0);
  left.sort((a, b) => b.nodes.length - a.nodes.length);
  const order: Group[] = [];
  while (left.length > 0) {
    const last = new Set(order.at(-1)?.nodes);
    const ties = left.map(({ nodes }) =>
      nodes.reduce(
        (sum, node) => sum + (neighbours[node] ?? []).filter((other) => last.has(other)).length,
        0,
      ),
    );
    const most = ties.indexOf(Math.max(...ties));
    order.push(...left.splice(most, 1));
  }
  return order;
}

function setAround({ radii }: Problem, { x, y }: Places, order: readonly (readonly number[])[]): void {
  const roomOf = (node: number) => RADII * (radii[node] ?? 0) + GAP;
  const length = order.flat().reduce((sum, node) => sum + roomOf(node), 0) + order.length * GAP_OF_GROUPS;
  const radius = Math.max(SMALLEST_RADIUS, length / TURN);
  let passed = 0;
  for (const nodes of order) {
    for (const node of nodes) {
      const angle = ((passed + roomOf(node) / 2) / length) * TURN - TURN / 4;
      x[node] = radius * Math.cos(angle);
      y[node] = radius * Math.sin(angle);
      passed += roomOf(node);
    }
    passed += GAP_OF_GROUPS;
  }
}

/** The nodes of a group along the circle, each near the middle of its neighbours' directions, seen from the group's own. */
function sortByNeighbours(
  nodes: readonly number[],
  { x, y }: Places,
  neighbours: readonly (readonly number[])[],
): readonly number[] {
  const angleOf = (node: number) => Math.atan2(y[node] ?? 0, x[node] ?? 0);
  const middle = Math.atan2(
    nodes.reduce((sum, node) => sum + (y[node] ?? 0), 0),
    nodes.reduce((sum, node) => sum + (x[node] ?? 0), 0),
  );
  const turnFrom = (angle: number) => {
    const turn = angle - middle;
    return turn - TURN * Math.round(turn / TURN);
  };
  const wish = new Map(
    nodes.map((node) => {
      const own = neighbours[node] ?? [];
      const turns = own.map((other) => turnFrom(angleOf(other)));
      return [node, turns.length > 0 ? turns.reduce((sum, turn) => sum + turn, 0) / turns.length : 0];
    }),
  );
  return [...nodes].sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0));
}
