import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeParagraph, makeWord } from '../../fixtures/makeWord.ts';
import { listErrors, readBytes } from './readBytes.ts';

const text = strToU8('Japan expelled Russia.');

test('a ZIP gives the documents in it, by their paths, and names what it leaves out', async () => {
  const zip = zipSync({
    'news/a.txt': text,
    'news/b.docx': makeWord(makeParagraph('Poland expelled Russia.')),
    'seal.png': text,
    '__MACOSX/news/._a.txt': text,
    '.DS_Store': text,
    'empty/': new Uint8Array(0),
  });
  const { documents, errors, notes } = await readBytes('case.zip', zip);
  expect(errors).toEqual([]);
  expect(documents.map(({ id, title }) => [id, title])).toEqual([
    ['case.zip/news/a.txt', 'a'],
    ['case.zip/news/b.docx', 'b'],
  ]);
  expect(notes).toEqual(['case.zip: left out 1 of its files, of kinds that are not read (seal.png).']);
});

test('paths lead nowhere out of it, and the same path twice gives two documents', async () => {
  const zip = zipSync({
    '../../etc/a.txt': text,
    '/etc/a.txt': text,
    'C:\\etc\\a.txt': text,
    'etc/./b.txt': text,
  });
  const { documents } = await readBytes('case.zip', zip);
  expect(documents.map(({ id }) => id)).toEqual([
    'case.zip/etc/a.txt',
    'case.zip/etc/a (2).txt',
    'case.zip/etc/a (3).txt',
    'case.zip/etc/b.txt',
  ]);
});

test('a file in it that cannot be read costs no other', async () => {
  const zip = zipSync({ 'a.txt': text, 'b.pdf': text, 'c.txt': text });
  const reading = await readBytes('case.zip', zip);
  expect(reading.documents.map(({ id }) => id)).toEqual(['case.zip/a.txt', 'case.zip/c.txt']);
  expect(listErrors(reading)).toEqual([expect.stringMatching(/^broken-off case\.zip\/b\.pdf: /)]);
});

test('what is asked for comes along unread', async () => {
  const zip = zipSync({ 'net.gexf': text, 'a.txt': text });
  const { others, documents, notes } = await readBytes('case.zip', zip, {
    isAskedFor: (path) => path.endsWith('.gexf'),
  });
  expect(others).toEqual([{ name: 'case.zip/net.gexf', id: 'case.zip/net.gexf', bytes: text }]);
  expect([documents.length, notes]).toEqual([1, []]);
});

test('ZIPs within ZIPs are opened three deep, and what is deeper is told', async () => {
  let zip = zipSync({ 'a.txt': text });
  for (let depth = 0; depth < 2; depth++) zip = zipSync({ 'in.zip': zip });
  expect((await readBytes('case.zip', zip)).documents).toHaveLength(1);
  const deep = await readBytes('case.zip', zipSync({ 'in.zip': zip }));
  expect(listErrors(deep)).toEqual([expect.stringMatching(/^too-deep /)]);
});

test('a ZIP that breaks off gives what stands before, and one error', async () => {
  const zip = zipSync(
    { 'a.txt': text, 'b.txt': strToU8('Poland expelled Russia. '.repeat(50)) },
    { level: 0 },
  );
  const reading = await readBytes('case.zip', zip.subarray(0, 400));
  expect(reading.documents.map(({ id }) => id)).toEqual(['case.zip/a.txt']);
  expect(listErrors(reading)).toEqual([expect.stringMatching(/^broken-off .*within “b\.txt”/)]);
});

test('a bomb is stopped early: alone, and spread over many files', async () => {
  const blank = new Uint8Array(60_000_000);
  const one = await readBytes('case.zip', zipSync({ 'a.txt': blank }));
  expect(listErrors(one).at(-1)).toMatch(/^zip-bomb /);
  const many = await readBytes('case.zip', zipSync({ 'a.txt': blank, 'b.txt': blank, 'c.txt': blank }));
  expect(listErrors(many).at(-1)).toMatch(/^zip-bomb /);
  const nested = await readBytes('case.zip', zipSync({ 'in.zip': zipSync({ 'a.txt': blank }) }));
  expect(listErrors(nested).at(-1)).toMatch(/^zip-bomb case\.zip\/in\.zip: /);
});

test('a file that is locked by a password is named', async () => {
  const zip = zipSync({ 'a.txt': text, 'b.txt': text });
  const AES = 99;
  const METHOD = 8;
  const locked = Uint8Array.from(zip);
  locked[METHOD] = AES;
  const reading = await readBytes('case.zip', locked);
  expect(listErrors(reading)).toEqual([expect.stringMatching(/^protected case\.zip\/a\.txt: .*password/)]);
  expect(reading.documents.map(({ id }) => id)).toEqual(['case.zip/b.txt']);
});

test.each([
  ['that is none', text, 'is no ZIP'],
  ['without documents', zipSync({ 'seal.png': text }), 'left out 1 of its files'],
])('a ZIP %s is refused', async (_, bytes, words) => {
  const reading = await readBytes('case.zip', bytes);
  expect(reading.documents).toEqual([]);
  expect(listErrors(reading)).toEqual([expect.stringContaining(words)]);
});
