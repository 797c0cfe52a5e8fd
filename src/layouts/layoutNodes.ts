import { findComponents } from './findComponents.ts';
import { findLeaves } from './findLeaves.ts';
import { listNeighbours } from './listNeighbours.ts';
import { packComponents } from './packComponents.ts';
import { placeLeaves } from './placeLeaves.ts';
import { measureReach } from './planRings.ts';
import type { Places, Problem } from './problem.ts';
import { runForces } from './runForces.ts';
import { separateDiscs } from './separateDiscs.ts';
import { turnToView } from './turnToView.ts';

/** Room around every node, for its label and the edges that pass, and more where many edges end. */
const MARGIN = 20;
const ROOM_OF_TIES = 8;
const ROUNDS = 60;
const ROUNDS_OF_MANY = 24;
const MANY = 3_000;
/** So many new neighbours of a hub get rings of their own. */
const MANY_NEW = 6;
const SPREAD_OF_NEW = 1.6;
/** The area of the picture over that of its discs. */
const LOOSENESS = 3;
const MOST_STRETCH = 1.8;

/**
 * Lays a graph out from where its nodes stand: forces on the nodes that tie others, then their leaves around them,
 * then no node on another, then its components side by side. Deterministic. Yields after every step that moved nodes.
 */
export function* layoutNodes(problem: Problem, places: Places): Generator<void> {
  const neighbours = listNeighbours(problem);
  const isFresh = !problem.known.some((known) => known === 1);
  if (isFresh) yield* layoutAfresh(problem, places, neighbours);
  else yield* addNodes(problem, places, neighbours);
}

function* layoutAfresh(
  problem: Problem,
  places: Places,
  neighbours: readonly (readonly number[])[],
): Generator<void> {
  const { radii, fixed, aspect } = problem;
  const hasFixed = fixed.some((isFixed) => isFixed === 1);
  const leavesOf = findLeaves(problem, neighbours);
  const leaves = new Set([...leavesOf.values()].flat());
  const core = Array.from(radii.keys()).filter((node) => !leaves.has(node));
  const reach = radii.map((radius, node) => {
    const own = leavesOf.get(node)?.length ?? 0;
    const ties = (neighbours[node]?.length ?? 0) - own;
    return measureReach(radius, own) + MARGIN + ROOM_OF_TIES * Math.sqrt(ties);
  });
  const setLeaves = () => {
    for (const [hub, own] of leavesOf)
      placeLeaves(
        places,
        hub,
        radii[hub] as number,
        own,
        (neighbours[hub] ?? []).filter((node) => !leaves.has(node)),
      );
  };
  const weigh = (node: number) => (fixed[node] ? Number.POSITIVE_INFINITY : (reach[node] as number) ** 2);
  for (const _ of runForces(problem, places, core, reach)) {
    setLeaves();
    yield;
  }
  if (!hasFixed) scaleToRoom(places, core, reach);
  for (const _ of separateDiscs(places, core, reach, weigh, countRounds(core.length))) {
    setLeaves();
    yield;
  }
  if (hasFixed) return;
  turnToView(places, Array.from(radii.keys()), aspect);
  setLeaves();
  stretch(places, aspect);
  const small = radii.map((radius) => radius + MARGIN / 2);
  yield* separateDiscs(places, Array.from(radii.keys()), small, weigh, countRounds(core.length) / 2);
  packComponents(places, findComponents(neighbours), radii, aspect);
  yield;
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
  for (const [hub, { length }] of hubs)
    reach[hub] = measureReach(radii[hub] as number, length, SPREAD_OF_NEW);
  const weigh = (node: number) =>
    fixed[node] || (newOf.get(node)?.length ?? 0) >= MANY_NEW ? Number.POSITIVE_INFINITY : 1;
  const placed = Array.from(radii.keys()).filter((node) => isPlaced[node]);
  for (const _ of separateDiscs(places, placed, reach, weigh, ROUNDS));
}

/** Brings the picture nearer to the proportions of the view, the area left as it is. */
function stretch({ x, y }: Places, aspect: number): void {
  const width = Math.max(1, findMost(x) - findLeast(x));
  const height = Math.max(1, findMost(y) - findLeast(y));
  const wanted = (aspect * height) / width;
  const factor = Math.sqrt(Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, wanted)));
  x.forEach((value, node) => {
    x[node] = value * factor;
    y[node] = (y[node] as number) / factor;
  });
}

/** Scales what the forces left to the room that the discs need, so that separating them moves them little. */
function scaleToRoom({ x, y }: Places, core: readonly number[], reach: Float32Array): void {
  let needed = 0;
  let left = 0;
  let right = 0;
  let top = 0;
  let bottom = 0;
  for (const node of core) {
    needed += (2 * (reach[node] as number)) ** 2;
    left = Math.min(left, x[node] as number);
    right = Math.max(right, x[node] as number);
    top = Math.min(top, y[node] as number);
    bottom = Math.max(bottom, y[node] as number);
  }
  const scale = Math.sqrt((needed * LOOSENESS) / Math.max(1, (right - left) * (bottom - top)));
  for (const node of core) {
    x[node] = (x[node] as number) * scale;
    y[node] = (y[node] as number) * scale;
  }
}

/** Sets new nodes around the known ones they are tied to, and makes room for them. */
function* addNodes(
  problem: Problem,
  places: Places,
  neighbours: readonly (readonly number[])[],
): Generator<void> {
  const { radii, known, fixed } = problem;
  const newOf = new Map<number, number[]>();
  const isPlaced = Uint8Array.from(known);
  for (let moved = true; moved; ) {
    moved = false;
    newOf.clear();
    neighbours.forEach((own, node) => {
      const hub = own.find((neighbour) => isPlaced[neighbour]);
      if (isPlaced[node] || hub === undefined) return;
      const list = newOf.get(hub);
      if (list) list.push(node);
      else newOf.set(hub, [node]);
    });
    clearRoom(problem, places, isPlaced, newOf);
    for (const [hub, nodes] of newOf) {
      moved = true;
      const others = (neighbours[hub] ?? []).filter((neighbour) => isPlaced[neighbour]);
      placeLeaves(
        places,
        hub,
        radii[hub] as number,
        nodes,
        nodes.length < MANY_NEW ? others : [],
        SPREAD_OF_NEW,
      );
      for (const node of nodes) isPlaced[node] = 1;
    }
  }
  const right = places.x.reduce((most, value, node) => (isPlaced[node] ? Math.max(most, value) : most), 0);
  let row = 0;
  isPlaced.forEach((placed, node) => {
    if (placed) return;
    places.x[node] = right + 120;
    places.y[node] = 60 * row++;
  });
  yield;
  const reach = radii.map((radius) => radius + MARGIN / 2);
  const weigh = (node: number) => (fixed[node] ? Number.POSITIVE_INFINITY : known[node] ? 10 : 1);
  const all = Array.from(radii.keys());
  yield* separateDiscs(places, all, reach, weigh, countRounds(all.length));
}

function countRounds(nodes: number): number {
  return nodes > MANY ? ROUNDS_OF_MANY : ROUNDS;
}

function findMost(values: Float32Array): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}

function findLeast(values: Float32Array): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}
