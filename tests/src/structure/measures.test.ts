import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, test } from 'vitest';
import type { Edge } from '../../../graph-data/edges/edge.ts';
import { groupEdges } from '../../../graph-data/edges/groupEdges.ts';
import { countTies } from '../../../src/structure/countTies.ts';
import { findCommunities } from '../../../src/structure/findCommunities.ts';
import { listTies } from '../../../src/structure/listTies.ts';
import { measureBetweenness } from '../../../src/structure/measureBetweenness.ts';
import { measurePageRank } from '../../../src/structure/measurePageRank.ts';
import { measureStructure } from '../../../src/structure/measureStructure.ts';
import type { Network } from '../../../src/structure/network.ts';
import { readNetwork } from '../../../src/structure/readNetwork.ts';
import { makeDossier } from '../../fixtures/makeDossier.ts';
import { makeEdges } from './makeEdges.ts';

function networkOf(edges: readonly Edge[]): Network {
  return readNetwork(listTies(edges));
}

function byActor({ actors }: Network, values: ArrayLike<number>): Record<string, number> {
  return Object.fromEntries(actors.map((actor, i) => [actor, Math.round((values[i] ?? 0) * 1000) / 1000]));
}

describe('the network', () => {
  test('has one tie a direction, as strong as its statements; what two do together goes both ways', () => {
    const edges = makeEdges('b criticized a', 'b accused a', 'a criticized b', 'c met b', 'c criticized c');
    expect(networkOf(edges)).toEqual({
      actors: ['a', 'b', 'c'],
      sources: Uint32Array.of(0, 1, 1, 2),
      targets: Uint32Array.of(1, 0, 2, 1),
      weights: Float64Array.of(1, 2, 1, 1),
    });
  });

  test('is the same whatever the order of the statements', () => {
    const { statements } = makeDossier({ entities: 30, statements: 90 });
    expect(networkOf(groupEdges(statements.toReversed()))).toEqual(networkOf(groupEdges(statements)));
  });
});

describe('betweenness', () => {
  test.each([
    ['the middle of a line of three', ['a criticized b', 'b criticized c'], { a: 0, b: 1, c: 0 }],
    ['whatever the direction', ['a criticized b', 'c criticized b'], { a: 0, b: 1, c: 0 }],
    ['the middle of a star', ['a met b', 'a met c', 'a met d'], { a: 1, b: 0, c: 0, d: 0 }],
    [
      'half of two ways as short',
      ['a met b', 'b met d', 'a met c', 'c met d'],
      { a: 1 / 6, b: 1 / 6, c: 1 / 6, d: 1 / 6 },
    ],
    ['nobody among three that all know each other', ['a met b', 'b met c', 'c met a'], { a: 0, b: 0, c: 0 }],
    ['nobody where there are two', ['a met b'], { a: 0, b: 0 }],
  ])('has %s', (_, said, shares) => {
    const network = networkOf(makeEdges(...said));
    expect(byActor(network, measureBetweenness(network).shares)).toEqual(
      byActor(
        network,
        network.actors.map((actor) => (shares as Record<string, number>)[actor] ?? Number.NaN),
      ),
    );
  });

  test('is that of graphology, on any network', () => {
    const ends = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(ends, (pairs) => {
        const network = networkOf(makeEdges(...pairs.map(([a, b]) => `n${a} criticized n${b}`)));
        const graph = new UndirectedGraph();
        for (const actor of network.actors) graph.addNode(actor);
        network.sources.forEach((source, i) => {
          graph.mergeEdge(network.actors[source], network.actors[network.targets[i] ?? 0]);
        });
        const expected = betweenness(graph, { getEdgeWeight: null, normalized: network.actors.length > 2 });
        const { shares } = measureBetweenness(network);
        network.actors.forEach((actor, i) => {
          expect(shares[i]).toBeCloseTo(expected[actor] ?? Number.NaN, 9);
        });
      }),
    );
  });

  test('of a large network is estimated from a sample, near to what it is and always the same', () => {
    const network = networkOf(groupEdges(makeDossier({ entities: 600, statements: 2000 }).statements));
    const exact = measureBetweenness(network);
    const sampled = measureBetweenness(network, 600_000);
    expect(exact.sample).toBeUndefined();
    expect(sampled.sample).toBeLessThan(300);
    expect(sampled).toEqual(measureBetweenness(network, 600_000));
    const most = Math.max(...exact.shares);
    const first = exact.shares.indexOf(most);
    expect(Math.abs((sampled.shares[first] ?? 0) / most - 1)).toBeLessThan(0.15);
  });
});

describe('PageRank', () => {
  test('is shared evenly by two who act on each other', () => {
    const network = networkOf(makeEdges('a met b'));
    expect(byActor(network, measurePageRank(network))).toEqual({ a: 0.5, b: 0.5 });
  });

  /** x = 0.15/3 + 0.85·x(end)/3 and so on, solved by hand. */
  test('grows along what is done to whom', () => {
    const network = networkOf(makeEdges('a criticized b', 'b criticized c'));
    expect(byActor(network, measurePageRank(network))).toEqual({ a: 0.184, b: 0.341, c: 0.474 });
  });

  test('follows what more statements say', () => {
    const network = networkOf(makeEdges('a criticized b', 'a accused b', 'a criticized c'));
    const { b = 0, c = 0 } = byActor(network, measurePageRank(network));
    expect(b).toBeGreaterThan(c);
  });

  test('adds up to 1', () => {
    const network = networkOf(groupEdges(makeDossier({ entities: 80, statements: 200 }).statements));
    expect(measurePageRank(network).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
  });
});

describe('communities', () => {
  const TWO = [
    'a met b',
    'b met c',
    'c met a',
    'x met y',
    'y met z',
    'z met x',
    'w met x',
    'w met y',
    'c criticized x',
  ];

  test('are who has most to do with each other, the largest first', () => {
    const network = networkOf(makeEdges(...TWO));
    expect(byActor(network, findCommunities(network))).toEqual({ a: 1, b: 1, c: 1, w: 0, x: 0, y: 0, z: 0 });
  });

  test('go by the number of statements', () => {
    const often = (said: string) => Array.from({ length: 9 }, () => said);
    const network = networkOf(
      makeEdges(
        ...often('a criticized b'),
        ...often('c criticized d'),
        'a met c',
        'b met d',
        'a met d',
        'b met c',
      ),
    );
    expect(byActor(network, findCommunities(network))).toEqual({ a: 0, b: 0, c: 1, d: 1 });
  });

  test('are the same for the same graph, whatever the order of its statements', () => {
    const { statements } = makeDossier({ entities: 80, statements: 200 });
    const once = findCommunities(networkOf(groupEdges(statements)));
    expect(findCommunities(networkOf(groupEdges(statements.toReversed())))).toEqual(once);
  });

  test('are one each for actors that nothing ties', () => {
    const network = networkOf(makeEdges('a criticized a', 'b criticized b'));
    expect(byActor(network, findCommunities(network))).toEqual({ a: 0, b: 1 });
  });

  test('list their actors, the one with most PageRank first', () => {
    const edges = makeEdges(...TWO, 'a criticized b');
    const { communities, byActor: measures } = measureStructure(listTies(edges));
    expect(communities.map(({ length }) => length)).toEqual([4, 3]);
    expect(communities[1]?.[0]).toBe('b');
    expect(measures.get('w')?.community).toBe(0);
  });
});

test('a graph without edges has no structure', () => {
  expect(measureStructure(listTies([]))).toEqual({ byActor: new Map(), communities: [] });
});

test('ties are counted by statements, by actors and by direction, with their first and last date', () => {
  const edges = makeEdges(
    'a criticized b 2022-04-08',
    'a accused b',
    'c criticized a 2021',
    'a met d 2023-01',
    'a criticized a',
  );
  const ties = countTies(edges);
  expect(ties.get('a')).toEqual({
    statements: 5,
    acts: 4,
    actedOn: 3,
    neighbours: 3,
    actsOn: 2,
    actedOnBy: 2,
    first: '2021',
    last: '2023-01',
  });
  expect(ties.get('b')).toEqual({
    statements: 2,
    acts: 0,
    actedOn: 2,
    neighbours: 1,
    actsOn: 0,
    actedOnBy: 1,
    first: '2022-04-08',
    last: '2022-04-08',
  });
});
