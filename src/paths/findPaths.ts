import type { Edge } from '../../graph-data/edges/edge.ts';
import { appendTo } from '../dossier/appendTo.ts';

/** One actor to the next, with all that ties the two. */
export interface PathStep {
  readonly from: string;
  readonly to: string;
  readonly edges: readonly Edge[];
}

/** A way between two actors that passes nobody twice. */
export type Path = readonly PathStep[];

export interface PathOptions {
  /** How many paths at most. */
  readonly most?: number;
  /** How many steps more than the shortest path has. */
  readonly longer?: number;
}

const MOST_PATHS = 12;
const LONGER = 1;
/** A search that has looked at so many actors has found the paths worth reading. */
const MOST_LOOKS = 50_000;

type Ties = ReadonlyMap<string, ReadonlyMap<string, readonly Edge[]>>;

/**
 * The shortest paths between two actors and those little longer, shortest first and, of equal length, best attested
 * first. Ties are followed in both directions. Distances to the target by breadth-first search bound a depth-first
 * search, as in A* with an exact heuristic (Hart, Nilsson and Raphael 1968), so that no branch is entered that cannot arrive.
 */
export function findPaths(
  edges: readonly Edge[],
  from: string,
  to: string,
  { most = MOST_PATHS, longer = LONGER }: PathOptions = {},
): Path[] {
  const ties = tieActors(edges);
  const distances = measureDistances(ties, to);
  const shortest = distances.get(from);
  if (shortest === undefined || from === to) return [];
  const paths: Path[] = [];
  let looks = 0;
  const walk = (
    at: string,
    steps: readonly PathStep[],
    passed: ReadonlySet<string>,
    length: number,
  ): void => {
    const left = length - steps.length;
    if (left === 0) {
      if (at === to) paths.push(steps);
      return;
    }
    for (const [next, between] of ties.get(at) ?? []) {
      looks += 1;
      if (paths.length >= most || looks > MOST_LOOKS) return;
      if (passed.has(next) || (next === to) !== (left === 1) || (distances.get(next) ?? left) > left - 1)
        continue;
      walk(next, [...steps, { from: at, to: next, edges: between }], new Set(passed).add(next), length);
    }
  };
  for (let length = shortest; length <= shortest + longer; length += 1)
    walk(from, [], new Set([from]), length);
  return paths;
}

/** Who is tied to whom and by what, both ways, the best attested ties first. */
function tieActors(edges: readonly Edge[]): Ties {
  const ties = new Map<string, Map<string, Edge[]>>();
  const tie = (a: string, b: string, edge: Edge) => {
    const others = ties.get(a) ?? new Map<string, Edge[]>();
    ties.set(a, others);
    appendTo(others, b, edge);
  };
  for (const edge of edges) {
    if (edge.source === edge.target) continue;
    tie(edge.source, edge.target, edge);
    tie(edge.target, edge.source, edge);
  }
  return new Map(
    [...ties].map(([id, others]) => [
      id,
      new Map([...others].sort(([, a], [, b]) => countAsserted(b) - countAsserted(a))),
    ]),
  );
}

function countAsserted(edges: readonly Edge[]): number {
  return edges.reduce(
    (sum, { status, statements }) =>
      sum + (status === 'asserted' ? statements.length : statements.length / 100),
    0,
  );
}

function measureDistances(ties: Ties, to: string): Map<string, number> {
  const distances = new Map([[to, 0]]);
  for (const [at, distance] of distances)
    for (const next of ties.get(at)?.keys() ?? [])
      if (!distances.has(next)) distances.set(next, distance + 1);
  return distances;
}
