import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { readDossier } from '../../graph-data/schema/readDossier.ts';
import { makePdf } from '../fixtures/makePdf.ts';
import { makeParagraph, makeWord } from '../fixtures/makeWord.ts';
import { makeFolder, runExtract } from './runExtract.ts';

/** A process of its own takes seconds to start on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

const JAPAN = 'Japan expelled eight Russian diplomats on Friday.\n';
const POLAND = '---\ntitle: Poland acts\ndate: 2022-03-23\n---\nPoland expelled 45 Russian diplomats.\n';

function read(...path: string[]): string {
  return readFileSync(join(...path), 'utf8');
}

test('a folder becomes a valid dossier, and the same folder the same bytes', async () => {
  const folder = makeFolder({
    'in/b.md': POLAND,
    'in/a.txt': JAPAN,
    'in/README.md': 'Not an article.',
    'in/.hidden.txt': 'x',
  });
  const first = await runExtract(folder, ['in', '--out', 'made/case.dossier.json', '--name', 'Case']);
  expect(first).toMatchObject({ code: 0, out: '' });
  const dossier = readDossier(read(folder, 'made/case.dossier.json'));
  expect(dossier.name).toBe('Case');
  expect(dossier.documents.map(({ id }) => id)).toEqual(['a.txt', 'b.md']);
  expect(dossier.documents[1]).toMatchObject({ title: 'Poland acts', date: '2022-03-23' });
  expect(dossier.statements).toMatchObject([
    { relation: 'expelled', status: 'asserted', count: 8, evidence: { document: 'a.txt' } },
    { relation: 'expelled', status: 'asserted', count: 45, evidence: { document: 'b.md' } },
  ]);
  expect(readdirSync(join(folder, 'made'))).toEqual(['case.dossier.json']);

  const again = await runExtract(folder, ['in', '--out', 'again.dossier.json', '--name', 'Case']);
  expect(again).toMatchObject({ code: 0, errors: first.errors });
  expect(read(folder, 'again.dossier.json')).toBe(read(folder, 'made/case.dossier.json'));
});

test('each bad input is one error that names it and the way out, and the rest is written', async () => {
  const folder = makeFolder({
    'in/a.txt': JAPAN,
    'in/empty.txt': '',
    'in/picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
    'in/broken.txt': new Uint8Array([...new TextEncoder().encode('Türkiye and São Tomé '), 0xff]),
    'in/lines.ndjson': `{"id":"n1","text":"Germany expelled 40 Russian diplomats."}\n{"id":\n{"id":"a.txt","text":"Twice."}\n`,
    'in/scan.odt': '%PDF',
  });
  const { code, errors } = await runExtract(folder, ['in', 'missing.txt', '--out', 'case.json']);
  expect(code).toBe(1);
  expect(errors.trimEnd().split('\n')).toEqual([
    'note: in: left out 1 of its files, of kinds that are not read (.odt).',
    'missing.txt: there is no such file. Check the path.',
    expect.stringMatching(/^in\/broken\.txt: the file is UTF-8 with 1 broken bytes.* Save it as UTF-8\.$/),
    'in/empty.txt: the file is empty. Put the text into it, or leave it out.',
    expect.stringMatching(/^in\/lines\.ndjson: line 2 is not JSON .* Write one object a line/),
    'in/lines.ndjson: line 3 has the id "a.txt" of a document before it. Give it another id.',
    expect.stringMatching(/^in\/picture\.txt: the file is not text\. Save its text as \.txt/),
    expect.stringMatching(/^2 documents: .* 6 inputs could not be read\.$/),
  ]);
  expect(readDossier(read(folder, 'case.json')).documents.map(({ id }) => id)).toEqual(['a.txt', 'n1']);
});

test('when nothing can be read nothing is written, and what was there stays', async () => {
  const folder = makeFolder({ 'empty.txt': '', 'case.ndjson': 'was here' });
  const { code, errors } = await runExtract(folder, [
    'empty.txt',
    '--out',
    'case.ndjson',
    '--format',
    'annotations',
  ]);
  expect(code).toBe(2);
  expect(errors).toContain('Nothing was read, nothing is written.');
  expect(read(folder, 'case.ndjson')).toBe('was here');
  expect(readdirSync(folder).sort()).toEqual(['case.ndjson', 'empty.txt']);
});

test('an input is never written over', async () => {
  const folder = makeFolder({ 'a.ndjson': '{"id":"a","text":"Japan met Poland."}\n' });
  const { code, errors } = await runExtract(folder, ['.', '--out', './a.ndjson', '--format', 'annotations']);
  expect([code, errors]).toEqual([
    2,
    '--out: ./a.ndjson is also an input. Name another file, inputs are never written over.\n',
  ]);
  expect(read(folder, 'a.ndjson')).toContain('Japan met Poland.');
});

test('standard input is plain text, and standard output the annotations of it', async () => {
  const { code, out } = await runExtract(makeFolder({}), ['-', '--format', 'annotations'], JAPAN);
  expect(code).toBe(0);
  const annotation = JSON.parse(out);
  expect(annotation).toMatchObject({ document: 'stdin', statements: [{ relation: 'expelled', count: 8 }] });
  const { start, end, text } = annotation.statements[0].evidence;
  expect(JAPAN.slice(start, end)).toBe(text);
});

test('standard input is NDJSON when its first line is a record, and documents are written in its order', async () => {
  const lines = `{"id":"z","text":"Japan expelled eight Russian diplomats."}\n\n{"id":"y","text":"Nothing happened."}`;
  const { code, out } = await runExtract(
    makeFolder({}),
    ['-', '--out', '-', '--format', 'annotations'],
    lines,
  );
  expect(code).toBe(0);
  const documents = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(documents.map(({ document, statements }) => [document, statements.length])).toEqual([
    ['z', 1],
    ['y', 0],
  ]);
});

test('tables are three files, named after --out, and not for a pipe', async () => {
  const folder = makeFolder({ 'a.txt': JAPAN });
  expect((await runExtract(folder, ['a.txt', '--out', 'case.csv'])).code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual([
    'a.txt',
    'case.edges.csv',
    'case.nodes.csv',
    'case.statements.csv',
  ]);
  expect(read(folder, 'case.edges.csv')).toContain(JAPAN.trim());
  const { code, errors } = await runExtract(folder, ['a.txt', '--format', 'csv']);
  expect([code, errors]).toEqual([
    2,
    "--out: csv is several files (nodes.csv, edges.csv, statements.csv). Give --out a file's name.\n",
  ]);
});

test('a format is told by the end of the name', async () => {
  const folder = makeFolder({ 'a.txt': JAPAN });
  await runExtract(folder, ['a.txt', '--out', 'case.gexf']);
  expect(read(folder, 'case.gexf')).toMatch(/^<\?xml .*\n<gexf /);
});

test('a ZIP holds what it should, byte by byte', async () => {
  const folder = makeFolder({ 'a.txt': `🧿 ${JAPAN}` });
  expect((await runExtract(folder, ['a.txt', '--out', 'case.brat.zip'])).code).toBe(0);
  const files = unzipSync(readFileSync(join(folder, 'case.brat.zip')));
  expect(Object.keys(files)).toEqual(['annotation.conf', 'a.txt', 'a.ann']);
  const ann = new TextDecoder().decode(files['a.ann']);
  expect(ann).toContain('\tPlace 2 7\tJapan\n');
  expect(ann).toMatch(/^R1\texpelled Arg1:T\d+ Arg2:T\d+\t$/m);
});

test('files of the same name are told apart by their folders, not by where they stand on the machine', async () => {
  const folder = makeFolder({ 'x/1/000.txt': JAPAN, 'x/2/000.txt': JAPAN, 'x/2/001.txt': JAPAN });
  await runExtract('/', [join(folder, 'x'), join(folder, 'x/2/001.txt'), '--out', join(folder, 'case.json')]);
  expect(readDossier(read(folder, 'case.json')).documents.map(({ id }) => id)).toEqual([
    '1/000.txt',
    '2/000.txt',
    '001.txt',
  ]);
});

test.each([
  [['--help'], 0, ''],
  [[], 2, "error: missing required argument 'INPUT'"],
  [['a.txt', '--format', 'docx'], 2, 'Allowed choices are dossier, case-file'],
  [['a.txt', '--fromat', 'gexf'], 2, "error: unknown option '--fromat'"],
])('%j exits with %i', async (args, expected, words) => {
  const { code, out, errors } = await runExtract(makeFolder({}), args);
  expect(code).toBe(expected);
  expect(errors).toContain(words);
  expect(out.includes('npm run extract -- articles/ --out case.dossier.json')).toBe(expected === 0);
});

test('a place that cannot be written to is one error', async () => {
  const folder = makeFolder({ 'a.txt': JAPAN });
  const { code, errors } = await runExtract(folder, ['a.txt', '--out', 'a.txt/case.json']);
  expect(code).toBe(2);
  expect(errors).toMatch(
    /--out: a\.txt\/case\.json cannot be written \((ENOTDIR|EEXIST)\)\. Choose another place\.\n$/,
  );
  expect(existsSync(join(folder, 'a.txt'))).toBe(true);
});

test('mails, Word documents, feeds and ZIPs in a folder are read as texts are', async () => {
  const sentence = (name: string) => `${name} expelled two Norwegian diplomats on Wednesday.`;
  const folder = makeFolder({
    'in/a.eml': `From: a@example.org\nSubject: A\n\n${sentence('Iceland')}`,
    'in/b.rss': `<rss><channel><item><title>B</title><description>${sentence('Ireland')}</description></item></channel></rss>`,
    'in/c.docx': makeWord(makeParagraph(sentence('Croatia'))),
    'in/d.zip': zipSync({ 'd.txt': strToU8(sentence('Slovenia')) }),
    'in/e.pdf': makePdf({ pages: [[sentence('Portugal')]] }),
  });
  const { code, errors } = await runExtract(folder, ['in', '--out', 'case.dossier.json']);
  expect([code, errors]).toEqual([0, expect.stringMatching(/^5 documents: /)]);
  const { documents } = readDossier(readFileSync(join(folder, 'case.dossier.json'), 'utf8'));
  expect(documents.map(({ id }) => id)).toEqual(['a.eml', 'b.rss/1', 'c.docx', 'd.zip/d.txt', 'e.pdf']);
});
