import { findLeaves } from './findLeaves.ts';
import { listNeighbours } from './listNeighbours.ts';
import { placeLeaves } from './placeLeaves.ts';
import { measureReach } from './planRings.ts';
import { makePlaces, type Places, type Problem } from './problem.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const GAP = 24;

/**
 * A first picture in one pass, before any force: the most important in the middle, each hub with its leaves around it,
 * along a sunflower's spiral (Vogel 1979) that leaves every one the room it needs.
 */
export function placeAtFirst(problem: Problem): Places {
  const places = makePlaces(problem.radii.length);
  const neighbours = listNeighbours(problem);
  const leavesOf = findLeaves(neighbours);
  const leaves = new Set([...leavesOf.values()].flat());
  const turn = orderByTies(neighbours);
  let area = 0;
  let i = 0;
  for (const node of turn) {
    if (leaves.has(node)) continue;
    const radius = problem.radii[node] as number;
    const reach = measureReach(radius, leavesOf.get(node)?.length ?? 0) + GAP;
    const distance = i === 0 ? 0 : Math.sqrt(area) + reach * 0.6;
    places.x[node] = distance * Math.cos(i * GOLDEN_ANGLE);
    places.y[node] = distance * Math.sin(i * GOLDEN_ANGLE);
    area += reach * reach * 1.2;
    i += 1;
  }
  for (const [hub, own] of leavesOf)
    placeLeaves(
      places,
      hub,
      problem.radii[hub] as number,
      own,
      (neighbours[hub] ?? []).filter((node) => !leaves.has(node)),
    );
  return places;
}

/** From the most important outwards along the ties, so that neighbours come near each other. */
function orderByTies(neighbours: readonly (readonly number[])[]): number[] {
  const seen = new Uint8Array(neighbours.length);
  const order: number[] = [];
  for (let start = 0; start < neighbours.length; start++) {
    if (seen[start]) continue;
    seen[start] = 1;
    let next = order.push(start) - 1;
    while (next < order.length) {
      for (const neighbour of neighbours[order[next] as number] ?? []) {
        if (seen[neighbour]) continue;
        seen[neighbour] = 1;
        order.push(neighbour);
      }
      next += 1;
    }
  }
  return order;
}
