import type { DrawnGraph } from '../projection/projectGraph.ts';
import { placeAtFirst } from './placeAtFirst.ts';
import type { Places, Problem } from './problem.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Of more nodes than this share new, the places of the others are given up and all is laid out afresh. */
const MOST_NEW = 0.5;

/** `isSettled` when every place was known; `isFresh` when none is kept. */
export interface Start {
  readonly problem: Problem;
  readonly places: Places;
  readonly isFresh: boolean;
  readonly isSettled: boolean;
}

/** The layout problem of a drawn graph, with the places of entities known from before and first places for the others. */
export function stateProblem(
  graph: DrawnGraph,
  known: ReadonlyMap<string, Point>,
  pinned: ReadonlySet<string>,
  aspect: number,
): Start {
  const entities = graph.mapNodes((_, { entity }) => entity);
  const numberOf = new Map(graph.nodes().map((node, i) => [node, i]));
  const fresh = entities.filter((id) => !known.has(id)).length;
  const keeps = fresh <= entities.length * MOST_NEW;
  const ties = new Map<string, [number, number, number]>();
  graph.forEachEdge((_, { statements }, source, target) => {
    const a = numberOf.get(source) ?? 0;
    const b = numberOf.get(target) ?? 0;
    const key = a < b ? `${a},${b}` : `${b},${a}`;
    const tie = ties.get(key);
    if (tie) tie[2] += statements;
    else ties.set(key, [a, b, statements]);
  });
  const list = [...ties.values()];
  const problem: Problem = {
    radii: Float32Array.from(graph.mapNodes((_, { radius }) => radius)),
    sources: Uint32Array.from(list, ([source]) => source),
    targets: Uint32Array.from(list, ([, target]) => target),
    weights: Float32Array.from(list, ([, , weight]) => weight),
    known: Uint8Array.from(entities, (id) => (keeps && known.has(id) ? 1 : 0)),
    fixed: Uint8Array.from(entities, (id) => (pinned.has(id) && known.has(id) ? 1 : 0)),
    aspect,
  };
  const places = placeAtFirst(problem);
  entities.forEach((id, i) => {
    const place = known.get(id);
    if (!place || !(problem.known[i] || problem.fixed[i])) return;
    places.x[i] = place.x;
    places.y[i] = place.y;
  });
  return { problem, places, isFresh: !keeps, isSettled: fresh === 0 };
}
