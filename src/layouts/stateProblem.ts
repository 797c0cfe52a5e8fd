import type { Drawn } from '../projection/projectGraph.ts';
import { placeAtFirst } from './placeAtFirst.ts';
import { makePlaces, type Places, type Problem } from './problem.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Of more nodes than this share new, the places of the others are given up and all is laid out afresh. */
const MOST_NEW = 0.5;

/** `isSettled` when every place was known: then there is no problem to solve. `isFresh` when none is kept. */
export interface Start {
  readonly readProblem: () => Problem;
  readonly places: Places;
  readonly isFresh: boolean;
  readonly isSettled: boolean;
}

/** The layout problem of a drawn graph, with the places of entities known from before and first places for the others. */
export function stateProblem(
  drawn: Drawn,
  known: ReadonlyMap<string, Point>,
  pinned: ReadonlySet<string>,
  aspect: number,
): Start {
  const entities = Array.from(drawn.nodes.values(), ({ entity }) => entity);
  const fresh = entities.filter((id) => !known.has(id)).length;
  const keeps = fresh <= entities.length * MOST_NEW;
  const isKept = (id: string) => known.has(id) && (keeps || pinned.has(id));
  const readProblem = (): Problem => ({
    radii: Float32Array.from(drawn.nodes.values(), ({ radius }) => radius),
    ...listTies(drawn),
    known: Uint8Array.from(entities, (id) => (keeps && known.has(id) ? 1 : 0)),
    fixed: Uint8Array.from(entities, (id) => (pinned.has(id) && known.has(id) ? 1 : 0)),
    aspect,
  });
  const isSettled = fresh === 0;
  const places = isSettled ? makePlaces(entities.length) : placeAtFirst(readProblem());
  entities.forEach((id, i) => {
    const place = isKept(id) ? known.get(id) : undefined;
    if (!place) return;
    places.x[i] = place.x;
    places.y[i] = place.y;
  });
  return { readProblem, places, isFresh: !keeps, isSettled };
}

/** Who is tied to whom, each pair once, by their places among the nodes; as many statements as are between them. */
function listTies({ nodes, lines }: Drawn): Pick<Problem, 'sources' | 'targets' | 'weights'> {
  const numberOf = new Map([...nodes.keys()].map((node, i) => [node, i]));
  const ties = new Map<string, [number, number, number]>();
  for (const { source, target, statements } of lines.values()) {
    const a = numberOf.get(source) ?? 0;
    const b = numberOf.get(target) ?? 0;
    const key = a < b ? `${a},${b}` : `${b},${a}`;
    const tie = ties.get(key);
    if (tie) tie[2] += statements;
    else ties.set(key, [a, b, statements]);
  }
  const list = [...ties.values()];
  return {
    sources: Uint32Array.from(list, ([source]) => source),
    targets: Uint32Array.from(list, ([, target]) => target),
    weights: Float32Array.from(list, ([, , weight]) => weight),
  };
}
