import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { OneFileExporter } from '../../exporters/exporter.ts';
import { gexf } from '../../exporters/gexf/gexf.ts';
import { gexfDraft } from '../../exporters/gexf/gexfDraft.ts';
import { gexfTimeline } from '../../exporters/gexf/gexfTimeline.ts';
import { graphml } from '../../exporters/graphml/graphml.ts';
import { graphmlForNeo4j } from '../../exporters/graphml/graphmlForNeo4j.ts';
import { awkwardDossier } from './awkwardDossier.ts';
import { writeText } from './readPieces.ts';

const SCHEMAS = new URL('../schemas/', import.meta.url);

/** In the XML form of 1.2draft's grammar this include lacks the namespace that its compact form gives it. */
const MENDED_INCLUDE = [
  '<include href="viz.rng"/>',
  '<include href="viz.rng" ns="http://www.gexf.net/1.2draft/viz"/>',
] as const;

const looks = new Map([['e1', { x: -1.5, y: 2, size: 7, color: '#ff8800' }]]);
const everything = { openRelations: true, unknownActors: true, looks };

/** libxml2's complaints about a file, by a schema of a folder and those it includes. */
async function listErrors(contents: string, folder: string, main: string): Promise<readonly string[]> {
  const files = readdirSync(new URL(`${folder}/`, SCHEMAS)).map((fileName) => ({
    fileName,
    contents: readFileSync(new URL(`${folder}/${fileName}`, SCHEMAS), 'utf8').replace(...MENDED_INCLUDE),
  }));
  const { errors } = await validateXML({
    xml: [{ fileName: 'export.xml', contents }],
    schema: files.filter(({ fileName }) => fileName === main),
    preload: files.filter(({ fileName }) => fileName !== main),
    extension: main.endsWith('.rng') ? 'relaxng' : 'schema',
  });
  return errors.map(({ message }) => message);
}

test.each<[OneFileExporter, folder: string, schema: string]>([
  [gexf, 'gexf-1.3', 'gexf.rng'],
  [gexfTimeline, 'gexf-1.3', 'gexf.rng'],
  [gexfDraft, 'gexf-1.2draft', 'gexf.rng'],
  [graphml, 'graphml', 'graphml.xsd'],
])('$id is valid by its published schema, whatever the names', async (exporter, folder, schema) => {
  expect(await listErrors(writeText(exporter, awkwardDossier, everything), folder, schema)).toEqual([]);
});

test('the schemas refuse what is wrong: the attributes for Neo4j, a node without an id', async () => {
  expect(await listErrors(writeText(graphmlForNeo4j, awkwardDossier), 'graphml', 'graphml.xsd')).not.toEqual(
    [],
  );
  const broken = writeText(gexf, awkwardDossier).replace('<node id="e1"', '<node');
  expect(await listErrors(broken, 'gexf-1.3', 'gexf.rng')).not.toEqual([]);
});
