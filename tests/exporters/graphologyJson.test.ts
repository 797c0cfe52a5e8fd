import Graph from 'graphology';
import { expect, test } from 'vitest';
import { graphologyJson } from '../../exporters/json/graphologyJson.ts';
import { awkwardDossier } from './awkwardDossier.ts';
import { listExpected } from './listExpected.ts';
import { writeText } from './readPieces.ts';

test('graphology reads every node and edge back, with evidence that is still structured', () => {
  const graph = Graph.from(JSON.parse(writeText(graphologyJson, awkwardDossier)));
  const nodes = graph.mapNodes((id, { label }) => [id, label]);
  const edges = graph.mapEdges(
    (_, { relation, status, symmetric, weight, sentence, evidence }, source, target) => ({
      source,
      target,
      relation,
      status,
      symmetric,
      weight,
      sentence,
      sentences: evidence.map((record: { sentence: string }) => record.sentence),
    }),
  );
  expect({ nodes, edges }).toEqual(listExpected(awkwardDossier));
});

test('colours and positions as drawn are kept', () => {
  const looks = new Map([['e1', { x: 1, y: 2, color: '#123456' }]]);
  const graph = Graph.from(JSON.parse(writeText(graphologyJson, awkwardDossier, { looks })));
  expect(graph.getNodeAttributes('e1')).toMatchObject({ x: 1, y: 2, color: '#123456' });
});
