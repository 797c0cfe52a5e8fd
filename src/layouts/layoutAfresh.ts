import { findComponents } from './findComponents.ts';
import { findLeaves } from './findLeaves.ts';
import { packComponents } from './packComponents.ts';
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

/** Lays all nodes out afresh. Where one alone is fixed, the picture is as without, and moved as a whole until that one stands where it has to. */
export function* layoutAfresh(
  problem: Problem,
  places: Places,
  neighbours: readonly (readonly number[])[],
): Generator<void> {
  const [node, ...others] = Array.from(problem.fixed.keys()).filter((i) => problem.fixed[i] === 1);
  if (node === undefined || others.length > 0) {
    yield* layoutAround(problem, places, neighbours);
    return;
  }
  const { x, y } = places;
  const [toX, toY] = [x[node] as number, y[node] as number];
  const free = { ...problem, fixed: new Uint8Array(problem.fixed.length) };
  for (const _ of layoutAround(free, places, neighbours)) {
    const [dx, dy] = [toX - (x[node] as number), toY - (y[node] as number)];
    for (let i = 0; i < x.length; i++) {
      x[i] = (x[i] as number) + dx;
      y[i] = (y[i] as number) + dy;
    }
    yield;
  }
  x[node] = toX;
  y[node] = toY;
}

/**
 * Forces on the nodes that tie others, then their leaves around them, then no node on another, then the components side
 * by side. Where nodes are fixed, the picture is neither scaled nor turned, and what is tied to them stays.
 */
function* layoutAround(
  { radii, fixed, aspect, ...ties }: Problem,
  places: Places,
  neighbours: readonly (readonly number[])[],
): Generator<void> {
  const hasFixed = fixed.some((isFixed) => isFixed === 1);
  const all = Array.from(radii.keys());
  const leavesOf = findLeaves({ fixed }, neighbours);
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
  const weigh = (node: number) => (fixed[node] ? Number.POSITIVE_INFINITY : (reach[node] as number) ** 2);
  const rounds = countRounds(core.length);

  for (const _ of runForces({ radii, fixed, aspect, ...ties }, places, core, reach)) {
    setLeaves();
    yield;
  }
  if (!hasFixed) scaleToRoom(places, core, reach);
  for (const _ of separateDiscs(places, core, reach, weigh, rounds)) {
    setLeaves();
    yield;
  }
  if (!hasFixed) {
    turnToView(places, all, aspect);
    setLeaves();
    stretchToView(places, aspect);
  }
  const alone = radii.map((radius) => radius + MARGIN / 2);
  yield* separateDiscs(places, all, alone, weigh, rounds);
  packComponents(places, findComponents(neighbours), { radii, fixed, aspect });
  yield;
}
