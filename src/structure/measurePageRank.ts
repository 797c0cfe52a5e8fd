import { DirectedGraph } from 'graphology';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import type { Network } from './network.ts';

/**
 * How often one is with each actor who goes on and on from an actor to one it acts on, the likelier the more statements say so, and
 * now and then (15 %) to any (Brin & Page 1998, doi 10.1016/S0169-7552(98)00110-X). They add up to 1.
 */
export function measurePageRank({ actors, sources, targets, weights }: Network): Float64Array {
  const graph = new DirectedGraph<Record<string, never>, { weight: number }>();
  for (const i of actors.keys()) graph.addNode(i);
  sources.forEach((source, i) => {
    graph.addDirectedEdge(source, targets[i], { weight: weights[i] ?? 0 });
  });
  if (actors.length === 0) return new Float64Array();
  const ranks = pagerank(graph, { getEdgeWeight: 'weight' });
  return Float64Array.from(actors, (_, i) => ranks[i] ?? 0);
}
