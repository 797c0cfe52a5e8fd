import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GraphFile } from '../../importers/graphFile.ts';
import { findImporter, IMPORTERS, isGraphName, recognizeGraph } from '../../importers/importers.ts';

const DOCS = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');

test.each(IMPORTERS.map((importer) => [importer.id, importer] as const))(
  '%s says who writes its files and what is not read, there and in docs/formats.md',
  (id, { extensions }) => {
    expect(findImporter(id)).toMatchObject({
      writers: expect.stringMatching(/\.$/),
      unread: expect.stringMatching(/\.$/),
    });
    expect(extensions.every((extension) => extension.startsWith('.') && isGraphName(`x${extension}`))).toBe(
      true,
    );
    expect(DOCS.slice(DOCS.indexOf('## Import'))).toContain(`| \`${id}\` |`);
  },
);

test.each([
  ['a.json', '{"format":"attest-dossier"}', 'dossier'],
  ['a.xml', '<?xml version="1.0"?>\n<!-- <gexf> -->\n<g:graphml xmlns:g="x"/>', 'graphml'],
  ['a.xml', '<!DOCTYPE gexf [<!ENTITY a "<x>">]><gexf/>', 'gexf'],
  ['a.xml', '<rss version="2.0"/>', undefined],
  ['a.json', '[{"data":{"text":"Hello"},"predictions":[]}]', undefined],
  ['a.json', '{"type":"bundle","objects":[]}', undefined],
  ['a.ndjson', '{"id":"1","text":"A document."}', undefined],
  ['a.csv', 'any,thing', 'csv'],
  ['a.txt', 'source,target\na,b', undefined],
])('%s with %s is %s', (name, text, id) => {
  expect(recognizeGraph(new GraphFile(name, text))?.id).toBe(id);
});
