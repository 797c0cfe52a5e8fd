import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { cytoscapeJson } from '../../exporters/json/cytoscapeJson.ts';
import { nodeLinkJson } from '../../exporters/json/nodeLinkJson.ts';
import { awkwardDossier } from './awkwardDossier.ts';
import { listExpected } from './listExpected.ts';
import { writeText } from './readPieces.ts';

const looks = new Map([['e1', { x: 3, y: 4, color: '#123456' }]]);

test('node-link JSON holds every node and link, with evidence that is still structured', () => {
  const graph = JSON.parse(writeText(nodeLinkJson, awkwardDossier, { looks }));
  const { nodes, edges } = listExpected(awkwardDossier);
  expect(graph).toMatchObject({ directed: true, multigraph: true });
  expect(graph.nodes.map(({ id, label }: { id: string; label: string }) => [id, label])).toEqual(nodes);
  expect(graph.nodes[0]).toMatchObject({ x: 3, y: 4, color: '#123456' });
  expect(graph.links).toMatchObject(
    edges.map(({ sentences, ...edge }) => ({
      ...edge,
      evidence: sentences.map((sentence) => ({ sentence })),
    })),
  );
  expect(new Set(graph.links.map(({ key }: { key: string }) => key)).size).toBe(edges.length);
});

test('Cytoscape JSON holds every node and edge in flat values, with positions the other way up', () => {
  const { elements } = JSON.parse(writeText(cytoscapeJson, awkwardDossier, { looks }));
  const { nodes, edges } = listExpected(awkwardDossier);
  expect(
    elements.nodes.map(({ data }: { data: { id: string; name: string } }) => [data.id, data.name]),
  ).toEqual(nodes);
  expect(elements.nodes[0].position).toEqual({ x: 3, y: -4 });
  expect(elements.nodes[1]).not.toHaveProperty('position');
  expect(elements.edges).toMatchObject(edges.map(({ sentences: _, ...edge }) => ({ data: edge })));
  for (const { data } of [...elements.nodes, ...elements.edges])
    for (const value of Object.values(data).flat())
      expect(['string', 'number', 'boolean']).toContain(typeof value);
  expect(
    elements.edges.some(
      ({ data }: { data: { interaction: string } }) => data.interaction === 'expelled (negated)',
    ),
  ).toBe(true);
});

test('Cytoscape.js loads it: every edge between its nodes, parallel ones apart', () => {
  const { elements } = JSON.parse(writeText(cytoscapeJson, awkwardDossier));
  const network = cytoscape({ headless: true, elements });
  const { nodes, edges } = listExpected(awkwardDossier);
  expect(network.nodes().map((node) => [node.id(), node.data('name')])).toEqual(nodes);
  expect(
    network
      .edges()
      .map((edge) => [edge.source().id(), edge.target().id(), edge.data('relation'), edge.data('status')]),
  ).toEqual(edges.map(({ source, target, relation, status }) => [source, target, relation, status]));
});
