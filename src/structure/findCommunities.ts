import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { createRandom } from './createRandom.ts';
import type { Network } from './network.ts';

const SEED = 1;

/**
 * The community of each actor, by number: 0 is the largest, of two alike the one with the first actor. Those in one have more
 * statements with each other than chance would give them (Blondel, Guillaume, Lambiotte, Lefebvre 2008, doi
 * 10.1088/1742-5468/2008/10/P10008), whichever way they go. The walk through the actors is seeded, so that the same network has the
 * same communities.
 */
export function findCommunities({ actors, sources, targets, weights }: Network): Uint32Array {
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>();
  for (const i of actors.keys()) graph.addNode(i);
  sources.forEach((source, i) => {
    const weight = weights[i] ?? 0;
    graph.updateUndirectedEdge(source, targets[i], (known) => ({ weight: (known.weight ?? 0) + weight }));
  });
  if (graph.size === 0) return Uint32Array.from(actors.keys());
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: createRandom(SEED) });
  return numberBySize(actors.map((_, i) => found[i] ?? -1));
}

function numberBySize(found: readonly number[]): Uint32Array {
  const sizes = new Map<number, number>();
  for (const community of found) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const order = [...sizes].sort(([, a], [, b]) => b - a);
  const numberOf = new Map(order.map(([community], number) => [community, number]));
  return Uint32Array.from(found, (community) => numberOf.get(community) ?? 0);
}
