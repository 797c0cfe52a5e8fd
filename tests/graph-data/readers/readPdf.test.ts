import { expect, test } from 'vitest';
import { makePdf } from '../../fixtures/makePdf.ts';
import { listErrors, readBytes } from './readBytes.ts';

const LONG = 'The foreign ministry said on Friday that eight Russian diplo-';

test('a PDF gives its paragraphs, words that were parted at the line end whole', async () => {
  const pages = [
    [
      'Japan expels eight',
      '',
      LONG,
      'mats would have to leave the country within the week.',
      '',
      'Russia said it would answer.',
    ],
  ];
  const { documents, errors } = await readBytes('a.pdf', makePdf({ pages }));
  expect(errors).toEqual([]);
  expect(documents).toEqual([
    {
      id: 'a.pdf',
      title: 'Japan expels eight',
      text: 'Japan expels eight\n\nThe foreign ministry said on Friday that eight Russian diplomats would have to leave the country within the week.\n\nRussia said it would answer.',
    },
  ]);
});

test('a sentence goes on over the page; running heads and page numbers are left out', async () => {
  const head = 'Harbour Wire, 8 April';
  const pages = [
    [head, '', 'The foreign ministry in Tokyo said on Friday that eight Russian', '', 'Page 1 of 2'],
    [head, '', 'diplomats would have to leave.', '', 'Page 2 of 2'],
  ];
  const { documents } = await readBytes('a.pdf', makePdf({ pages }));
  expect(documents[0]?.text).toBe(
    'The foreign ministry in Tokyo said on Friday that eight Russian diplomats would have to leave.',
  );
});

test.each([
  ['Eight expelled', 'Eight expelled'],
  ['Microsoft Word - draft3.doc', 'a'],
  ['draft3.docx', 'a'],
  ['', 'a'],
])('the title %j gives the title %j', async (title, expected) => {
  const { documents } = await readBytes('a.pdf', makePdf({ pages: [['Japan expelled Russia.']], title }));
  expect(documents[0]?.title).toBe(expected);
});

test('the share of pages that are read is told', async () => {
  const shares: number[] = [];
  const pages = [['One.'], ['Two.'], ['Three.'], ['Four.']];
  await readBytes('a.pdf', makePdf({ pages }), { onProgress: (share) => shares.push(share) });
  expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
});

const whole = makePdf({ pages: [['Japan expelled Russia.']] });

test.each([
  ['without text', makePdf({ pages: [[''], ['']] }), 'no-text', 'Have the letters recognized first (OCR'],
  ['with a password', makePdf({ pages: [['A.']], isLocked: true }), 'protected', 'save it without'],
  ['that breaks off', whole.subarray(0, 300), 'broken-off', 'damaged or breaks off'],
  [
    'that is none',
    new TextEncoder().encode('Japan expelled Russia.'),
    'broken-off',
    'copy its text into a .txt',
  ],
])('a PDF %s is refused, and the way out told', async (_, bytes, code, words) => {
  const reading = await readBytes('a.pdf', bytes);
  expect(reading.documents).toEqual([]);
  expect(listErrors(reading)).toEqual([expect.stringMatching(`^${code} a\\.pdf: `)]);
  expect(reading.errors[0]?.message).toContain(words);
});
