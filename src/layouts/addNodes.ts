import { measureExtent } from './measureExtent.ts';
import { placeLeaves } from './placeLeaves.ts';
import { measureReach } from './planRings.ts';
import type { Places, Problem } from './problem.ts';
import { countRounds, MARGIN } from './room.ts';
import { separateDiscs } from './separateDiscs.ts';

/** So many new neighbours of a hub get rings of their own, wider than those of leaves. */
const MANY_NEW = 6;
const SPREAD = 1.6;
/** A known node gives way so much less than a new one. */
const WEIGHT_OF_KNOWN = 10;
/** New nodes that nothing ties to the known ones stand in a column beside them. */
const COLUMN = { away: 120, apart: 60 } as const;

/** Sets new nodes around the known ones they are tied to, and makes room for them; the known ones move little. */
export function* addNodes(
  problem: Problem,
  places: Places,
  neighbours: readonly (readonly number[])[],
): Generator<void> {
  const { radii, known, fixed } = problem;
  const isPlaced = Uint8Array.from(known);
  for (let newOf = findNew(neighbours, isPlaced); newOf.size > 0; newOf = findNew(neighbours, isPlaced)) {
    clearRoom(problem, places, isPlaced, newOf);
    for (const [hub, nodes] of newOf) {
      const others = (neighbours[hub] ?? []).filter((neighbour) => isPlaced[neighbour]);
      const taken = nodes.length < MANY_NEW ? others : [];
      placeLeaves(places, hub, radii[hub] as number, nodes, taken, SPREAD);
      for (const node of nodes) isPlaced[node] = 1;
    }
  }
  const all = Array.from(radii.keys());
  const { right } = measureExtent(
    places,
    all.filter((node) => isPlaced[node]),
  );
  all
    .filter((node) => !isPlaced[node])
    .forEach((node, row) => {
      places.x[node] = right + COLUMN.away;
      places.y[node] = row * COLUMN.apart;
    });
  yield;
  const reach = radii.map((radius) => radius + MARGIN / 2);
  const weigh = (node: number) =>
    fixed[node] ? Number.POSITIVE_INFINITY : known[node] ? WEIGHT_OF_KNOWN : 1;
  yield* separateDiscs(places, all, reach, weigh, countRounds(all.length));
}

/** The nodes without a place that are tied to one that has: by that one. */
function findNew(
  neighbours: readonly (readonly number[])[],
  isPlaced: Uint8Array,
): ReadonlyMap<number, readonly number[]> {
  const newOf = new Map<number, number[]>();
  neighbours.forEach((own, node) => {
    const hub = own.find((neighbour) => isPlaced[neighbour]);
    if (isPlaced[node] || hub === undefined) return;
    const nodes = newOf.get(hub);
    if (nodes) nodes.push(node);
    else newOf.set(hub, [node]);
  });
  return newOf;
}

/** Pushes what stands around a hub out of the rings that many new nodes will take; the hub stays. */
function clearRoom(
  { radii, fixed }: Problem,
  places: Places,
  isPlaced: Uint8Array,
  newOf: ReadonlyMap<number, readonly number[]>,
): void {
  const hubs = [...newOf].filter(([, nodes]) => nodes.length >= MANY_NEW);
  if (hubs.length === 0) return;
  const reach = radii.map((radius) => radius + MARGIN / 2);
  for (const [hub, { length }] of hubs) reach[hub] = measureReach(radii[hub] as number, length, SPREAD);
  const stays = new Set(hubs.map(([hub]) => hub));
  const weigh = (node: number) => (fixed[node] || stays.has(node) ? Number.POSITIVE_INFINITY : 1);
  const placed = Array.from(radii.keys()).filter((node) => isPlaced[node]);
  for (const _ of separateDiscs(places, placed, reach, weigh, countRounds(placed.length)));
}
