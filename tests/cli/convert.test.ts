import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readDossier } from '../../graph-data/schema/readDossier.ts';
import { makeFolder, runConvert } from './runExtract.ts';

/** A process of its own takes seconds to start on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

const GEXF = `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="0" title="mood" type="string"/></attributes>
<nodes><node id="a" label="Ann"><attvalues><attvalue for="0" value="calm"/></attvalues></node><node id="b" label="Ben"/></nodes>
<edges><edge id="e1" source="a" target="b" kind="met"/><edge id="e2" source="a" target="c"/></edges></graph></gexf>`;

const PAYMENTS = 'payer;payee;purpose;day\nAnn;Acme;bribed;2024-03-05\nBen;Acme;funded;2024\n';

test('a graph becomes a dossier, and what does not come along is told', async () => {
  const folder = makeFolder({ 'case.gexf': GEXF });
  const { code, out, errors } = await runConvert(folder, ['case.gexf', 'case.dossier.json']);
  expect([code, out]).toEqual([1, '']);
  expect(errors.trimEnd().split('\n')).toEqual([
    '2 entities, 1 statement.',
    'What does not come along, or comes otherwise:',
    '  1 edge whose source or target is no node',
    '  2 nodes without a type, taken as groups',
    '  1 attribute of nodes: mood',
  ]);
  const dossier = readDossier(readFileSync(join(folder, 'case.dossier.json'), 'utf8'));
  expect(dossier.statements).toMatchObject([
    { source: 'a', relation: 'met', target: 'b', evidence: { document: 'case.gexf', text: '' } },
  ]);
});

test('a table is read by the columns that are named', async () => {
  const folder = makeFolder({ 'payments.csv': PAYMENTS });
  const columns = ['--source', 'payer', '--target', 'payee', '--relation', 'purpose', '--date', 'day'];
  const { code, out } = await runConvert(folder, ['payments.csv', '-', '--to', 'dossier', ...columns]);
  expect(code).toBe(0);
  expect(readDossier(out).statements).toMatchObject([
    { source: 'Ann', relation: 'other', label: 'bribed', target: 'Acme', date: '2024-03-05' },
    { source: 'Ben', relation: 'funded', target: 'Acme', date: '2024' },
  ]);
});

test('a pipe is told by what is in it, and open relations come along', async () => {
  const graph = '{"nodes":[{"id":1},{"id":2}],"links":[{"source":1,"target":2,"label":"likes"}]}';
  const { code, out } = await runConvert(makeFolder({}), ['-', '-', '--to', 'gexf'], graph);
  expect(code).toBe(0);
  expect(out).toContain('kind="other: likes"');
});

test('tables of one graph are read together and written as tables again', async () => {
  const folder = makeFolder({
    'nodes.csv': 'Id,Label,Type\n1,Ann,Person\n2,Acme,Company\n',
    'edges.csv': 'Source,Target,Label\n1,2,works for\n',
  });
  expect((await runConvert(folder, ['nodes.csv', 'edges.csv', 'case.csv'])).code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual([
    'case.edges.csv',
    'case.nodes.csv',
    'case.statements.csv',
    'edges.csv',
    'nodes.csv',
  ]);
  expect(readFileSync(join(folder, 'case.nodes.csv'), 'utf8')).toContain('1,Ann,person');
});

test.each([
  [['table.csv', 'o.gexf'], 'Use --source and --target'],
  [['table.csv', 'o.gexf', '--source', 'payer'], 'a table needs both'],
  [['broken.gexf', 'o.gexf'], 'broken.gexf: the file is not whole XML: at line 1'],
  [['missing.gexf', 'o.gexf'], 'there is no such file'],
  [['note.txt', 'o.gexf'], 'note.txt: this is no graph that can be read.'],
  [['broken.gexf', './broken.gexf'], 'is also an input'],
  [['table.csv'], 'OUT is missing'],
  [['table.csv', 'o.gexf', '--to', 'docx'], 'Allowed choices are dossier, case-file'],
])('%j writes nothing and says why', async (args, words) => {
  const folder = makeFolder({ 'table.csv': PAYMENTS, 'broken.gexf': '<gexf><graph>', 'note.txt': 'Hello.' });
  const { code, errors } = await runConvert(folder, args);
  expect([code, errors]).toEqual([2, expect.stringContaining(words)]);
  expect(existsSync(join(folder, 'o.gexf'))).toBe(false);
});

test('--help teaches by example', async () => {
  const { code, out } = await runConvert(makeFolder({}), ['--help']);
  expect(code).toBe(0);
  expect(out).toContain('npm run convert -- network.gexf network.dossier.json');
});
