import fc from 'fast-check';
import Graph from 'graphology';
import { parse } from 'graphology-graphml';
import { expect, test } from 'vitest';
import { graphml } from '../../exporters/graphml/graphml.ts';
import { replaceUnwritable } from '../../exporters/replaceUnwritable.ts';
import { makeNameToken } from '../../exporters/xml/makeNameToken.ts';
import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { anyDossier, awkwardDossier } from './awkwardDossier.ts';
import { listExpected } from './listExpected.ts';
import { writeText } from './readPieces.ts';

function readBack(dossier: Dossier) {
  const graph = parse(Graph, writeText(graphml, dossier));
  return {
    nodes: graph.mapNodes((id, { label }) => [id, label]),
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
  expect(readBack(awkwardDossier)).toEqual(listExpected(awkwardDossier, replaceUnwritable));
});

test('whatever the names, nodes and edges come back', () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      expect(readBack(dossier)).toEqual(listExpected(dossier, replaceUnwritable));
    }),
    { numRuns: 50 },
  );
});

test('different ids give different name tokens', () => {
  const id = fc.oneof(fc.string({ unit: fc.constantFrom('_', 'x', '2', '5', 'F', '|', 'é') }), fc.string());
  fc.assert(
    fc.property(id, id, (a, b) => {
      expect(makeNameToken(a) === makeNameToken(b)).toBe(a === b);
      expect(makeNameToken(a)).toMatch(/^[\p{L}\p{Nd}._:-]*$/u);
    }),
    { numRuns: 1000 },
  );
});
