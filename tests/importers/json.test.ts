import { expect, test } from 'vitest';
import { readGraph } from './readGraph.ts';

const NODES = [
  { id: 1, name: 'Ann', type: 'PER' },
  { id: 2, name: 'Acme', type: 'ORG' },
];

test.each([
  ['links', { nodes: NODES, links: [{ source: 1, target: 2, relation: 'works-for' }] }],
  ['edges', { directed: true, nodes: NODES, edges: [{ source: 1, target: 2, key: 0, type: 'works for' }] }],
  [
    'places in the list',
    {
      nodes: [{ name: 'Ann' }, { name: 'Acme' }],
      links: [{ source: 'Ann', target: 'Acme', label: 'works for' }],
    },
  ],
  [
    'nodes as ends, as D3 leaves them',
    { nodes: NODES, links: [{ source: NODES[0], target: NODES[1], label: 'works for', index: 0 }] },
  ],
])('node-link JSON by %s', (_, json) => {
  expect(readGraph('graph.json', JSON.stringify(json)).said).toEqual(['Ann | works-for | Acme']);
});

const ELEMENTS = [
  { data: { id: 'a', name: 'Ann', type: 'Person' }, position: { x: 1, y: 2 } },
  { data: { id: 'g', name: 'Group' } },
  { data: { id: 'b', name: 'Acme', parent: 'g' } },
  { data: { id: 'e', source: 'a', target: 'b', interaction: 'leads', SUID: 12 } },
  { data: { source: 'a', target: 'zz', interaction: 'leads' } },
];

test.each([
  ['one list', ELEMENTS],
  ['elements as one list', { elements: ELEMENTS }],
  ['groups', { elements: { nodes: ELEMENTS.slice(0, 3), edges: ELEMENTS.slice(3) } }],
])('Cytoscape.js JSON as %s', (_, json) => {
  const { said, dropped } = readGraph('graph.cyjs', JSON.stringify(json));
  expect(said).toEqual(['Ann | leads | Acme']);
  expect(dropped).toEqual([
    '1 edge whose source or target is no node',
    '1 group of nodes within a node: put side by side',
    '2 nodes without a type, taken as groups',
    '1 property of the drawing: position',
  ]);
});

test('CX2: aliases and defaults of attributes', () => {
  const json = [
    { CXVersion: '2.0', hasFragments: true },
    {
      attributeDeclarations: [
        {
          nodes: { name: { a: 'n' }, type: { d: 'string', v: 'Company' } },
          edges: { interaction: { a: 'i' } },
        },
      ],
    },
    { nodes: [{ id: 0, v: { n: 'Ann', type: 'Person' } }] },
    { nodes: [{ id: 1, x: 1, y: 1, v: { n: 'Acme' } }] },
    { edges: [{ id: 0, s: 0, t: 1, v: { i: 'owns' } }] },
    { visualProperties: [{}] },
  ];
  const { said, dossier } = readGraph('net.cx2', JSON.stringify(json));
  expect(said).toEqual(['Ann | owns | Acme']);
  expect(dossier.entities.map(({ type }) => type)).toEqual(['person', 'organization']);
});

test('graphology JSON: undirected edges are counted, symmetric relations have no direction to lose', () => {
  const graph = {
    options: { type: 'mixed', multi: true },
    attributes: { name: 'Case' },
    nodes: [{ key: 'a' }, { key: 'b' }],
    edges: [
      { source: 'a', target: 'b', undirected: true, attributes: { kind: 'met' } },
      { source: 'a', target: 'b', undirected: true, attributes: { kind: 'likes' } },
    ],
  };
  const { said, dropped } = readGraph('case.json', JSON.stringify(graph));
  expect(said).toEqual(['a | met | b', 'a | other (likes) | b']);
  expect(dropped).toContain('1 edge without a direction: taken from its first end to its second');
});

test('sentences stand at their places where the file gives them, else one after the other', () => {
  const evidence = [
    { doc: 'd1', title: 'Report', url: 'https://example.org/1', start: 10, end: 20, sentence: 'Ann met B.' },
    { doc: 'd1', start: 999, end: 1000, sentence: 'No place fits.' },
    { doc: 'd1', sentence: 'Ann met B.' },
  ];
  const json = {
    nodes: [{ id: 'a' }, { id: 'b' }],
    links: [{ source: 'a', target: 'b', relation: 'met', evidence }],
  };
  const { documents, statements } = readGraph('g.json', JSON.stringify(json)).dossier;
  expect(documents).toEqual([
    {
      id: 'd1',
      title: 'Report',
      kind: 'excerpts',
      url: 'https://example.org/1',
      text: `${'\n'.repeat(10)}Ann met B.\nNo place fits.`,
      sentences: [
        { start: 10, end: 20 },
        { start: 21, end: 35 },
      ],
    },
  ]);
  expect(statements.map(({ evidence: { start } }) => start)).toEqual([10, 21, 10]);
});
