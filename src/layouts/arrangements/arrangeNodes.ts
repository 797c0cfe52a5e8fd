import type { Arrangement, Guide } from '../arrangement.ts';
import type { Places, Problem } from '../problem.ts';
import { countRounds } from '../room.ts';
import { separateDiscs } from '../separateDiscs.ts';
import { arrangeAlongTime } from './arrangeAlongTime.ts';
import { arrangeGroups } from './arrangeGroups.ts';
import { arrangeInCircle } from './arrangeInCircle.ts';
import { arrangeOnMap } from './arrangeOnMap.ts';

/** Less than each arrangement leaves, so that only what was dragged or has no room is moved. */
const REACH = { radii: 1.4, pixels: 4 } as const;

/**
 * Moves nodes to where an arrangement has them, none over another, and says what to read it by. Nodes that are fixed stay.
 * Deterministic.
 */
export function arrangeNodes(problem: Problem, places: Places, arrangement: Arrangement): readonly Guide[] {
  const kept = { x: places.x.slice(), y: places.y.slice() };
  const guides = moveNodes(problem, places, arrangement);
  const { radii, fixed } = problem;
  fixed.forEach((isFixed, node) => {
    if (!isFixed) return;
    places.x[node] = kept.x[node] ?? 0;
    places.y[node] = kept.y[node] ?? 0;
  });
  const reach = radii.map((radius) => radius * REACH.radii + REACH.pixels);
  const weigh = (node: number) => (fixed[node] ? Number.POSITIVE_INFINITY : 1);
  const all = [...radii.keys()];
  for (const _ of separateDiscs(places, all, reach, weigh, countRounds(all.length)));
  return guides;
}

function moveNodes(problem: Problem, places: Places, arrangement: Arrangement): readonly Guide[] {
  switch (arrangement.kind) {
    case 'circle':
      return arrangeInCircle(problem, places, arrangement.groups);
    case 'time':
      return arrangeAlongTime(problem, places, arrangement.days);
    case 'groups':
      return arrangeGroups(problem, places, arrangement.groups);
    case 'map':
      return arrangeOnMap(problem, places, arrangement.groups);
  }
}
