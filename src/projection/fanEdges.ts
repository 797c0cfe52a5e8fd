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

/** Fans parallel edges out by equal steps, those of both directions in one fan. */
export function fanEdges(edges: Iterable<Edge>): Strand[] {
  const pairs = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = JSON.stringify(orderEnds(edge));
    const pair = pairs.get(key);
    if (pair) pair.push(edge);
    else pairs.set(key, [edge]);
  }
  return [...pairs.values()].flatMap((pair) =>
    pair.length > MOST_DRAWN_APART ? [bundleEdges(pair)] : fanPair(pair),
  );
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
