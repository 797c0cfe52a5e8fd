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

/**
 * Forces on the nodes that tie others, then their leaves around them, then no node on another, then the components side
 * by side. Where nodes are fixed, the picture is neither scaled nor turned.
 */
export function* layoutAfresh(
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
  if (!hasFixed) packComponents(places, findComponents(neighbours), radii, aspect);
  yield;
}
