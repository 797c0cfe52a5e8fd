import { findCommunities } from './findCommunities.ts';
import type { TieList } from './listTies.ts';
import { measureBetweenness } from './measureBetweenness.ts';
import { measurePageRank } from './measurePageRank.ts';
import { readNetwork } from './readNetwork.ts';
import type { ActorMeasures, Structure } from './structure.ts';

/** Measures a graph. The same edges, in any order, have the same structure. */
export function measureStructure(ties: TieList): Structure {
  const network = readNetwork(ties);
  const { actors } = network;
  const pageRanks = measurePageRank(network);
  const numbers = findCommunities(network);
  const { shares, sample } = measureBetweenness(network);
  const measuresOf = (i: number): ActorMeasures => ({
    betweenness: shares[i] ?? 0,
    pageRank: pageRanks[i] ?? 0,
    community: numbers[i] ?? 0,
  });
  const communities: string[][] = [];
  for (const i of [...actors.keys()].sort((a, b) => (pageRanks[b] ?? 0) - (pageRanks[a] ?? 0))) {
    const number = numbers[i] ?? 0;
    communities[number] ??= [];
    communities[number].push(actors[i] ?? '');
  }
  return {
    byActor: new Map(actors.map((actor, i) => [actor, measuresOf(i)])),
    communities,
    ...(sample !== undefined && { sample }),
  };
}
