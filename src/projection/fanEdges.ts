import type { Edge } from '../../graph-data/edges/edge.ts';

/** More edges than these between two entities are drawn as one bundle with its count. */
const MOST_DRAWN_APART = 5;

/**
 * Edges drawn as one line between two entities: a single edge, or a bundle. `step` is its place in the fan, in equal
 * steps from the straight line (0), to the left of the way from source to target when positive.
 */
export interface Strand {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly step: number;
  readonly edges: readonly Edge[];
}

/** An edge alone is always drawn alike, and most are alone: made once. */
const alone = new WeakMap<Edge, Strand>();

/** Fans parallel edges out by equal steps, those of both directions in one fan. */
export function fanEdges(edges: Iterable<Edge>): Strand[] {
  const byFirst = new Map<string, Map<string, Edge[]>>();
  const all: Edge[][] = [];
  for (const edge of edges) {
    const isForth = edge.source < edge.target;
    const bySecond = takeFrom(byFirst, isForth ? edge.source : edge.target, () => new Map<string, Edge[]>());
    const pair = takeFrom(bySecond, isForth ? edge.target : edge.source, () => []);
    if (pair.push(edge) === 1) all.push(pair);
  }
  return all.flatMap(drawPair);
}

/** What stands under a key, put there first where nothing does. */
function takeFrom<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function drawPair(pair: readonly Edge[]): readonly Strand[] {
  if (pair.length > MOST_DRAWN_APART) return [bundleEdges(pair)];
  return pair.length > 1 ? fanPair(pair) : [drawAlone(pair[0] as Edge)];
}

function drawAlone(edge: Edge): Strand {
  const before = alone.get(edge);
  if (before) return before;
  const [strand] = fanPair([edge]) as [Strand];
  alone.set(edge, strand);
  return strand;
}

export function orderEnds({ source, target }: Pick<Edge, 'source' | 'target'>): readonly [string, string] {
  return source < target ? [source, target] : [target, source];
}

function fanPair(pair: readonly Edge[]): Strand[] {
  const sorted = pair.length > 1 ? [...pair].sort(compareEdges) : pair;
  return sorted.map((edge, i) => {
    const { id, source, target } = edge;
    const isLoop = source === target;
    const step = isLoop ? i : (i - (pair.length - 1) / 2) * (source < target ? 1 : -1);
    return { id, source, target, step, edges: [edge] };
  });
}

function bundleEdges(pair: readonly Edge[]): Strand {
  const [source, target] = orderEnds(pair[0] as Edge);
  return { id: `bundle|${source}|${target}`, source, target, step: 0, edges: pair };
}

function compareEdges(a: Edge, b: Edge): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return b.statements.length - a.statements.length || (a.id < b.id ? -1 : 1);
}
