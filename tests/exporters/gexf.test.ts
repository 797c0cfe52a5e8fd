import fc from 'fast-check';
import Graph from 'graphology';
import { parse } from 'graphology-gexf';
import { expect, test } from 'vitest';
import type { ExportOptions } from '../../exporters/exporter.ts';
import { gexf } from '../../exporters/gexf/gexf.ts';
import { replaceUnwritable } from '../../exporters/replaceUnwritable.ts';
import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { TYPE_HUES } from '../../graph-data/vocabulary/palette.ts';
import { makeDossier } from '../graph-data/schema/makeDossier.ts';
import { anyDossier, awkwardDossier } from './awkwardDossier.ts';
import { listExpected } from './listExpected.ts';
import { writeText } from './readPieces.ts';

const write = (dossier: Dossier, options?: ExportOptions) => writeText(gexf, dossier, options);

function readBack(dossier: Dossier, options?: ExportOptions) {
  const graph = parse(Graph, write(dossier, options));
  return {
    graph,
    nodes: graph.mapNodes((id, { label }) => [id, label ?? '']),
    edges: graph.mapEdges(
      (_, { relation, status, symmetric, weight, sentence, evidence_json }, source, target) => ({
        source,
        target,
        relation,
        status,
        symmetric,
        weight,
        sentence,
        sentences: JSON.parse(evidence_json).map((evidence: { sentence: string }) => evidence.sentence),
      }),
    ),
  };
}

test('every node and edge comes back, with its evidence', () => {
  const { nodes, edges } = readBack(awkwardDossier);
  expect({ nodes, edges }).toEqual(listExpected(awkwardDossier, replaceUnwritable));
});

test('whatever the names, nodes and edges come back', () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      const { nodes, edges } = readBack(dossier);
      expect({ nodes, edges }).toEqual(listExpected(dossier, replaceUnwritable));
    }),
    { numRuns: 50 },
  );
});

test('no two edges have the same source, target and kind: Gephi would join them', () => {
  const { graph } = readBack(awkwardDossier, { openRelations: true });
  const triples = graph.mapEdges((_, { kind }, source, target) => JSON.stringify([source, target, kind]));
  expect(new Set(triples).size).toBe(triples.length);
  expect(graph.someEdge((_, { kind }) => kind === 'expelled (negated)')).toBe(true);
});

test('all edges are directed, and a symmetric relation says so', () => {
  const { graph } = readBack(awkwardDossier);
  expect(graph.undirectedSize).toBe(0);
  const met = graph.findEdge((_, { relation }) => relation === 'met');
  expect(graph.getEdgeAttributes(met)).toMatchObject({ symmetric: true, count: 2 });
});

test('open relations are left out unless asked for', () => {
  const find = (graph: Graph) => graph.filterEdges((_, { relation }) => relation === 'other').length;
  expect(find(readBack(awkwardDossier).graph)).toBe(0);
  expect(find(readBack(awkwardDossier, { openRelations: true }).graph)).toBe(1);
});

test('list pieces with commas, quotes and backslashes come back as they were', () => {
  const [entity, ...others] = makeDossier([{ source: 'Türkiye', target: 'Russia' }]).entities;
  if (!entity) throw new Error('no entity');
  const aliases = ['Turkey', 'Turquie, République de', 'The "Republic"', 'back\\slash', "it's", '[x]'];
  const dossier = makeDossier([{ source: 'Türkiye', target: 'Russia' }]);
  const { graph } = readBack({ ...dossier, entities: [{ ...entity, aliases }, ...others] });
  expect(graph.getNodeAttribute('e1', 'aliases')).toEqual(aliases);
});

test('positions, sizes and colours as drawn are written, and the palette where none are given', () => {
  const dossier = makeDossier([{ source: 'Japan', target: 'Russia' }]);
  const looks = new Map([['e1', { x: -1.5, y: 2, size: 7, color: '#ff8800' }]]);
  const { graph } = readBack(dossier, { looks });
  expect(graph.getNodeAttributes('e1')).toMatchObject({ x: -1.5, y: 2, size: 7, color: 'rgb(255,136,0)' });
  const drawn = graph.getNodeAttributes('e2');
  expect(drawn).not.toHaveProperty('x');
  const { r, g, b } = { r: 0x1f, g: 0x4b, b: 0xb0 };
  expect(TYPE_HUES.organization.light).toBe('#1f4bb0');
  expect(drawn.color).toBe(`rgb(${r},${g},${b})`);
});

test('the same dossier gives the same bytes', () => {
  expect(write(awkwardDossier)).toBe(write(structuredClone(awkwardDossier)));
});
