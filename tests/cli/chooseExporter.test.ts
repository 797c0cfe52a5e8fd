import { expect, test } from 'vitest';
import { chooseExporter } from '../../cli/chooseExporter.ts';
import { nameFile } from '../../cli/output/nameFile.ts';

test.each([
  ['case.gexf', 'gexf'],
  ['CASE.GRAPHML', 'graphml'],
  ['case.csv', 'csv'],
  ['case.links.csv', 'links'],
  ['case.neo4j.csv', 'neo4j'],
  ['case.ndjson', 'annotations'],
  ['case.nodelink.json', 'node-link'],
  ['case.dossier.json', 'dossier'],
  ['case.timeline.gexf', 'gexf-timeline'],
  ['case.neo4j.graphml', 'graphml-neo4j'],
  ['case.vault.zip', 'obsidian'],
  ['case.brat.zip', 'brat'],
  ['case.ttl', 'turtle'],
  ['case.json', 'dossier'],
  ['-', 'dossier'],
])('%s is written as %s', (out, format) => {
  expect(chooseExporter(out).id).toBe(format);
});

test.each([
  ['out/case.csv', 'nodes.csv', 'out/case.nodes.csv'],
  ['out/case', 'nodes.csv', 'out/case.nodes.csv'],
  ['case.neo4j.csv', 'relationships.csv', 'case.neo4j.relationships.csv'],
])('%s and %s make %s', (out, fileName, path) => {
  expect(nameFile(out, fileName)).toBe(path);
});
