import { expect, test } from 'vitest';
import { readSource } from '../../../graph-data/readers/readSource.ts';
import { readDossier } from '../../../graph-data/schema/readDossier.ts';
import { GraphFile } from '../../../importers/graphFile.ts';
import { isGraphName, recognizeGraph } from '../../../importers/importers.ts';
import { type AsideReader, gatherSource } from '../../../src/ingest/gatherSource.ts';
import { TWO_DOCUMENTS } from '../dossier/twoDocuments.ts';

const ASIDE: AsideReader = {
  readSource: async (file, names) =>
    readSource({ ...names, bytes: new Uint8Array(await file.arrayBuffer()) }, { isAskedFor: isGraphName }),
  readDossier: async (file) => readDossier(await file.text()),
  openGraph: async (file) => {
    const importer = recognizeGraph(new GraphFile(file.name, await file.text()));
    const unmapped = file.name === 'budget.csv' ? { columns: [], rows: [] } : undefined;
    return (
      importer && {
        key: '1',
        fileName: file.name,
        format: importer.label,
        isTable: false,
        ...(unmapped && { unmapped }),
      }
    );
  },
};

function gatherFile(name: string, content: BlobPart) {
  return gatherSource({ kind: 'file', file: new File([content], name), path: `reports/${name}` }, ASIDE);
}

test('a text file gives its document, named after the file', async () => {
  const { documents, errors } = await gatherFile('note.txt', 'Poland expelled 45 diplomats.');
  expect(documents.map(({ id, text }) => [id, text])).toEqual([
    ['note.txt', 'Poland expelled 45 diplomats.'],
  ]);
  expect(errors).toEqual([]);
});

test('a dossier file gives a dossier', async () => {
  const { dossiers, documents } = await gatherFile('d.dossier.json', JSON.stringify(TWO_DOCUMENTS));
  expect(dossiers).toEqual([TWO_DOCUMENTS]);
  expect(documents).toEqual([]);
});

test.each([
  ['net.gexf', '<gexf><graph/></gexf>', 'GEXF'],
  ['net.xml', '<graphml/>', 'GraphML'],
  ['net.json', '{"nodes":[],"links":[]}', 'Node-link JSON'],
  ['net.ndjson', '{"id":"a","schema":"Person","properties":{}}', 'FollowTheMoney'],
  ['net.csv', 'a,b\n1,2', 'Tables (CSV)'],
])('%s is told as a graph by what is in it', async (name, content, format) => {
  const { graphs, documents, dossiers, errors } = await gatherFile(name, content);
  expect(graphs).toMatchObject([{ fileName: name, format }]);
  expect([documents, dossiers, errors]).toEqual([[], [], []]);
});

test('a bad line of NDJSON is one message, the other lines are read', async () => {
  const lines = ['{"id":"a","text":"One."}', '{broken', '{"id":"b","text":"Two."}'].join('\n');
  const { documents, errors } = await gatherFile('news.ndjson', lines);
  expect(documents.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(errors).toEqual([expect.stringContaining('line 2')]);
});

test.each([
  ['an empty file', 'empty.txt', ''],
  ['a binary file', 'photo.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
  ['a file of an unknown kind', 'table.xlsx', 'x'],
  ['broken JSON', 'broken.json', '{'],
  ['JSON that is no dossier', 'other.json', '{"a":1}'],
  ['a dossier of another version', 'old.json', JSON.stringify({ ...TWO_DOCUMENTS, version: 99 })],
  ['a dossier with a dangling id', 'dangling.json', JSON.stringify({ ...TWO_DOCUMENTS, entities: [] })],
  ['a file of more than 20 MB', 'huge.txt', 'x'.repeat(20 * 1024 * 1024 + 1)],
])('%s gives one message that names it, and a way out', async (_, name, content) => {
  const { documents, dossiers, errors } = await gatherFile(name, content);
  expect([documents, dossiers]).toEqual([[], []]);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(new RegExp(`^reports/${name}: `));
  expect(errors[0]?.split('. ').length).toBeGreaterThan(1);
});

test('a file that is gone says so', async () => {
  const file = new File(['x'], 'gone.txt');
  file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  const { errors } = await gatherSource({ kind: 'file', file, path: 'gone.txt' }, ASIDE);
  expect(errors).toEqual([expect.stringMatching(/^gone\.txt: the file is gone/)]);
});

test('what the user says about pasted text goes before what is found in it', async () => {
  const about = { title: 'Cable 12', date: '2022-04-08' };
  const { documents } = await gatherSource(
    { kind: 'text', text: 'Headline\n\nPoland met Russia.', about },
    ASIDE,
  );
  expect(documents.map(({ title, date }) => [title, date])).toEqual([['Cable 12', '2022-04-08']]);
});

test.each([
  ['Poland met Russia.', 'Pasted: Poland met Russia.'],
  [`Poland met ${'Russia '.repeat(30)}`, 'Pasted: Poland met Russia Russia Russia Russia Russia…'],
  ['Tit for tat\n\nPoland met Russia.', 'Tit for tat'],
])('pasted text is called by its headline or its first words', async (text, title) => {
  const { documents } = await gatherSource({ kind: 'text', text, about: {} }, ASIDE);
  expect(documents.map((document) => document.title)).toEqual([title]);
});

test('an address alone is not read as a text, and nothing is fetched', async () => {
  const { documents, errors } = await gatherSource(
    { kind: 'text', text: ' https://example.org/report ', about: {} },
    ASIDE,
  );
  expect(documents).toEqual([]);
  expect(errors).toEqual([expect.stringMatching(/^https:\/\/example\.org\/report: .*paste/)]);
});

test.each([
  [
    'settings.json',
    '{"theme":"dark"}',
    'reports/settings.json: left out, since it holds no graph and no dossier.',
  ],
  ['budget.csv', 'year,amount\n2022,5', 'reports/budget.csv: left out, since its columns do not say'],
])('%s that was only found in a folder is left out, and that is told', async (name, content, note) => {
  const source = {
    kind: 'file',
    file: new File([content], name),
    path: `reports/${name}`,
    isFound: true,
  } as const;
  const { notes, errors, graphs } = await gatherSource(source, ASIDE);
  expect([errors, graphs]).toEqual([[], []]);
  expect(notes).toEqual([expect.stringContaining(note)]);
});
