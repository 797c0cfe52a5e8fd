import { addNodes } from './addNodes.ts';
import { layoutAfresh } from './layoutAfresh.ts';
import { listNeighbours } from './listNeighbours.ts';
import type { Places, Problem } from './problem.ts';

/**
 * Lays a graph out from where its nodes stand: afresh, or, where some have a place already, around those.
 * Deterministic. Yields after every step that moved nodes.
 */
export function* layoutNodes(problem: Problem, places: Places): Generator<void> {
  const neighbours = listNeighbours(problem);
  const hasKnown = problem.known.some((isKnown) => isKnown === 1);
  yield* hasKnown ? addNodes(problem, places, neighbours) : layoutAfresh(problem, places, neighbours);
}
