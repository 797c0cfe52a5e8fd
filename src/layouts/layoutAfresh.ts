import { findComponents } from './findComponents.ts';
import { findLeaves } from './findLeaves.ts';
import { applySimilarity, fitSimilarity } from './fitSimilarity.ts';
import { packComponents } from './packComponents.ts';
import { placeAtFirst } from './placeAtFirst.ts';
import { placeLeaves } from './placeLeaves.ts';
import { measureReach } from './planRings.ts';
import type { Places, Problem } from './problem.ts';
import { countRounds, MARGIN } from './room.ts';
import { runForces } from './runForces.ts';
import { scaleToRoom } from './scaleToRoom.ts';
import { separateDiscs } from './separateDiscs.ts';
import { stretchToView } from './stretchToView.ts';
import { turnToView } from './turnToView.ts';

/** Where many edges end there is more room, growing with the root of their number. */
const ROOM_OF_TIES = 8;
/** How far fixed nodes scale the picture: closer together it would be a heap, further apart nothing could be read. */
const SCALES = { least: 0.7, most: 2 } as const;

/**
 * Lays all nodes out afresh. Where some are fixed, the picture is as without, turned, scaled and moved as a whole to where it comes
 * nearest to them; then they are set where they have to stand, each with its leaves, and the others make room.
 */
export function* layoutAfresh(
  problem: Problem,
  places: Places,
  neighbours: readonly (readonly number[])[],
): Generator<void> {
  const { radii, fixed } = problem;
  const all = Array.from(radii.keys());
  const held = all.filter((node) => fixed[node] === 1);
  if (held.length === 0) {
    yield* layoutFreely(problem, places, neighbours);
    return;
  }
  const wanted = { x: places.x.slice(), y: places.y.slice() };
  const free = placeAtFirst(problem);
  const leavesOf = findLeaves(neighbours);
  for (const _ of layoutFreely(problem, free, neighbours)) {
    applySimilarity(fitSimilarity(free, wanted, held, SCALES), free, places);
    for (const node of held) {
      const leaves = (leavesOf.get(node) ?? []).filter((leaf) => fixed[leaf] !== 1);
      moveTo(places, node, wanted, leaves);
    }
    yield;
  }
  const weigh = (node: number) => (fixed[node] ? Number.POSITIVE_INFINITY : (radii[node] as number) ** 2);
  yield* separateDiscs(places, all, reachAlone(radii), weigh, countRounds(all.length));
}

/** Sets a node where it is wanted, and its leaves as far on as it. */
function moveTo({ x, y }: Places, node: number, wanted: Places, leaves: readonly number[]): void {
  const dx = (wanted.x[node] as number) - (x[node] as number);
  const dy = (wanted.y[node] as number) - (y[node] as number);
  for (const leaf of leaves) {
    x[leaf] = (x[leaf] as number) + dx;
    y[leaf] = (y[leaf] as number) + dy;
  }
  x[node] = wanted.x[node] as number;
  y[node] = wanted.y[node] as number;
}

/**
 * Forces on the nodes that tie others, then their leaves around them, then no node on another, then the components side
 * by side, whatever is fixed.
 */
function* layoutFreely(
  problem: Problem,
  places: Places,
  neighbours: readonly (readonly number[])[],
): Generator<void> {
  const { radii, aspect } = problem;
  const all = Array.from(radii.keys());
  const leavesOf = findLeaves(neighbours);
  const leaves = new Set([...leavesOf.values()].flat());
  const core = all.filter((node) => !leaves.has(node));
  const reach = radii.map((radius, node) => {
    const own = leavesOf.get(node)?.length ?? 0;
    const others = (neighbours[node]?.length ?? 0) - own;
    return measureReach(radius, own) + MARGIN + ROOM_OF_TIES * Math.sqrt(others);
  });
  const setLeaves = () => {
    for (const [hub, own] of leavesOf) {
      const others = (neighbours[hub] ?? []).filter((node) => !leaves.has(node));
      placeLeaves(places, hub, radii[hub] as number, own, others);
    }
  };
  const weigh = (node: number) => (reach[node] as number) ** 2;
  const rounds = countRounds(core.length);

  for (const _ of runForces(problem, places, core, reach)) {
    setLeaves();
    yield;
  }
  scaleToRoom(places, core, reach);
  for (const _ of separateDiscs(places, core, reach, weigh, rounds)) {
    setLeaves();
    yield;
  }
  turnToView(places, all, aspect);
  setLeaves();
  stretchToView(places, aspect);
  yield* separateDiscs(places, all, reachAlone(radii), weigh, rounds);
  packComponents(places, findComponents(neighbours), radii, aspect);
  yield;
}

/** The room of each node without that of its leaves and edges. */
function reachAlone(radii: Float32Array): Float32Array {
  return radii.map((radius) => radius + MARGIN / 2);
}
