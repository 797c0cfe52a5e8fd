import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../graph-data/schema/dossier.ts';
import { COMMUNITY_HUES, hueCommunity, OTHER_COMMUNITIES } from '../../../graph-data/vocabulary/palette.ts';
import type { NodeLook } from '../../../src/projection/nodeLook.ts';
import { projectGraph } from '../../../src/projection/projectGraph.ts';
import { describeNode } from '../../../src/renderer/appearance.ts';
import { listTies } from '../../../src/structure/listTies.ts';
import { measureStructure } from '../../../src/structure/measureStructure.ts';
import { makeEdges } from '../structure/makeEdges.ts';

/** Two groups, tied by b; c acts most often. */
const EDGES = makeEdges(
  ...['a met b', 'a criticized b', 'b met c', 'x met y', 'x criticized y', 'y met z', 'z met x', 'a met c'],
  ...['c accused a', 'c accused a', 'c accused a', 'c accused a', 'b criticized x'],
);
const STRUCTURE = measureStructure(listTies(EDGES));
const actors = ['a', 'b', 'c', 'x', 'y', 'z'];
const entityById = new Map(
  actors.map((id): [string, Entity] => [id, { id, label: id, type: 'person', aliases: [], mentions: [] }]),
);
const index = {
  entityById,
  documentById: new Map(),
  statementById: new Map(),
  statementsByEntity: new Map(),
  statementsByDocument: new Map(),
};

function nodesOf(look: NodeLook) {
  const options = { room: 99, everything: true, revealed: new Set<string>(), unfolded: new Set<string>() };
  const graph = projectGraph(index, EDGES, options, { look }).readGraph();
  return new Map(graph.mapNodes((_, attributes) => [attributes.entity, attributes]));
}

describe('the size of a node', () => {
  test.each([
    ['neighbours', ['b', 'x']],
    ['statements', ['a']],
    ['betweenness', ['b', 'x']],
  ] as const)('by %s is largest for %j', (sizing, largest) => {
    const nodes = nodesOf({ colouring: 'type', sizing, structure: STRUCTURE });
    const most = Math.max(...[...nodes.values()].map(({ radius }) => radius));
    expect(actors.filter((actor) => nodes.get(actor)?.radius === most)).toEqual(largest);
  });

  test('is that by neighbours until the graph is measured', () => {
    const measuring = nodesOf({ colouring: 'type', sizing: 'pageRank', structure: null });
    expect(measuring).toEqual(nodesOf({ colouring: 'type', sizing: 'neighbours', structure: null }));
  });

  test('by a measure that nobody has is the smallest', () => {
    const none = new Map(actors.map((actor) => [actor, { betweenness: 0, pageRank: 0, community: 0 }]));
    const look = {
      colouring: 'type',
      sizing: 'betweenness',
      structure: { byActor: none, communities: [] },
    } as const;
    expect(new Set([...nodesOf(look).values()].map(({ radius }) => radius))).toEqual(new Set([6]));
  });
});

test('by community, actors of one have its colour, and their shape still tells what they are', () => {
  const nodes = nodesOf({ colouring: 'community', sizing: 'neighbours', structure: STRUCTURE });
  const colorOf = (actor: string) => {
    const attributes = nodes.get(actor);
    return attributes && describeNode(attributes, 'light').color;
  };
  expect(colorOf('b')).toBe(colorOf('a'));
  expect(colorOf('y')).toBe(colorOf('x'));
  expect(colorOf('x')).not.toBe(colorOf('a'));
  expect(new Set([...nodes.values()].map((node) => describeNode(node, 'light').shape)).size).toBe(1);
});

test('communities beyond those with hues of their own are grey', () => {
  expect(hueCommunity(COMMUNITY_HUES.length)).toBe(OTHER_COMMUNITIES);
  expect(hueCommunity(Number.POSITIVE_INFINITY)).toBe(OTHER_COMMUNITIES);
});
