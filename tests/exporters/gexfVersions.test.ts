import Graph from 'graphology';
import { parse } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { expect, test } from 'vitest';
import { gexfDraft } from '../../exporters/gexf/gexfDraft.ts';
import { gexfTimeline } from '../../exporters/gexf/gexfTimeline.ts';
import { graphmlForNeo4j } from '../../exporters/graphml/graphmlForNeo4j.ts';
import { replaceUnwritable } from '../../exporters/replaceUnwritable.ts';
import { makeDossier } from '../graph-data/schema/makeDossier.ts';
import { awkwardDossier } from './awkwardDossier.ts';
import { listExpected } from './listExpected.ts';
import { writeText } from './readPieces.ts';

function listGraph(graph: Graph) {
  return {
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

test.each([
  ['gexf-timeline', () => parse(Graph, writeText(gexfTimeline, awkwardDossier))],
  ['gexf-1.2', () => parse(Graph, writeText(gexfDraft, awkwardDossier))],
  ['graphml-neo4j', () => parseGraphml(Graph, writeText(graphmlForNeo4j, awkwardDossier))],
])('%s: every node and edge comes back, with its evidence', (_, read) => {
  expect(listGraph(read())).toEqual(listExpected(awkwardDossier, replaceUnwritable));
});

test.each([
  [['2022-04-08'], ['2022-04-08']],
  [
    ['2022-05', '2022-04-08', '2022-04-08'],
    ['2022-04-08', '2022-05-01'],
  ],
  [['2022'], ['2022-01-01']],
  [[undefined], []],
])('an edge said to have been on %j is on the timeline on %j', (dates, days) => {
  const dossier = makeDossier(
    dates.map((date) => ({
      source: 'Japan',
      target: 'Russia',
      statement: date === undefined ? {} : { date },
    })),
  );
  const text = writeText(gexfTimeline, dossier);
  expect(Array.from(text.matchAll(/<spell timestamp="([^"]*)"\/>/g), ([, day]) => day)).toEqual(days);
  expect(text).toContain('mode="dynamic" timeformat="date" timerepresentation="timestamp"');
});

test('GraphML for Neo4j has labels, and a type that keeps parallel edges apart', () => {
  const text = writeText(graphmlForNeo4j, awkwardDossier);
  expect(text).toContain('<node id="e1" labels=":Entity:Organization">');
  expect(text).toContain('label="expelled (negated)"');
});
