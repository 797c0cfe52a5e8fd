import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeParagraph, makeWord } from '../../fixtures/makeWord.ts';
import { listErrors, readBytes } from './readBytes.ts';

test('a Word document gives its paragraphs, the cells of its tables, and its title', async () => {
  const cells = ['Poland', '45'].map((cell) => `<w:tc>${makeParagraph(cell)}</w:tc>`).join('');
  const body = `${makeParagraph('Japan &amp; Russia.')}${makeParagraph('Eight had to leave.')}<w:tbl><w:tr>${cells}</w:tr></w:tbl>`;
  const { documents, errors } = await readBytes('a.docx', makeWord(body, { title: 'Cable 7' }));
  expect(errors).toEqual([]);
  expect(documents).toEqual([
    { id: 'a.docx', title: 'Cable 7', text: 'Japan & Russia.\n\nEight had to leave.\n\nPoland\n\n45' },
  ]);
});

test('without a title it has its headline, else its name', async () => {
  const headed = makeWord(makeParagraph('Eight expelled') + makeParagraph('Japan expelled them.'));
  expect((await readBytes('a.docx', headed)).documents[0]?.title).toBe('Eight expelled');
  const plain = makeWord(makeParagraph('Japan expelled them.'));
  expect((await readBytes('a.docx', plain)).documents[0]?.title).toBe('a');
});

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "ha">${'bcdefghij'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
  .join('')}]>`;

test.each([
  ['that breaks off', makeWord(makeParagraph('A.')).subarray(0, 200), 'broken-off', 'breaks off'],
  ['that is another ZIP', zipSync({ 'a.txt': strToU8('A.') }), 'unreadable', 'no word/document.xml'],
  [
    'with entities that grow',
    makeWord(makeParagraph('&j;'), { prolog: LAUGHS }),
    'unreadable',
    'declares a document type',
  ],
  ['with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'protected', 'without a password'],
  ['without text', makeWord(''), 'empty', 'no text'],
  [
    'that unpacks to gigabytes',
    zipSync({ 'word/document.xml': new Uint8Array(190_000_000) }),
    'zip-bomb',
    'made to fill up memory',
  ],
])('a Word document %s is refused, and the way out told', async (_, bytes, code, words) => {
  const reading = await readBytes('a.docx', bytes);
  expect(reading.documents).toEqual([]);
  expect(listErrors(reading)).toEqual([expect.stringMatching(`^${code} a\\.docx: `)]);
  expect(reading.errors[0]?.message).toContain(words);
});

test('a document of Word before 2007 is refused, and the way out told', async () => {
  expect(listErrors(await readBytes('a.doc', 'A.'))).toEqual([
    'unreadable a.doc: files of Word before 2007 are not read. Open it in Word or LibreOffice and save it as .docx.',
  ]);
});
