import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citeStatement } from '../../exporters/citations/citeStatement.ts';
import { pointToWords } from '../../exporters/citations/pointToWords.ts';
import type { Document, Statement } from '../../graph-data/schema/dossier.ts';
import { parseTable } from './parseTable.ts';

const SENTENCE = 'Japan expelled eight diplomats.';
const PAGE = 'https://example.org/news';

const document: Document = {
  id: 'a',
  title: 'Eight, "out"',
  date: '2022-04-08',
  publisher: 'Harbour Wire',
  url: PAGE,
  text: `Tokyo. ${SENTENCE}`,
  sentences: [],
};
const statement = {
  id: 's',
  status: 'asserted',
  evidence: { document: 'a', start: 7, end: 7 + SENTENCE.length, text: SENTENCE },
} as Statement;
const cited = { statement, claim: 'Japan expelled Russia', document };
const ADDRESS = `${PAGE}#:~:text=Japan%20expelled%20eight%20diplomats.`;

test('a citation as text and as a footnote quotes the sentence and leads to it', () => {
  expect(citeStatement(cited, 'text')).toBe(
    `“${SENTENCE}” (Eight, "out", Harbour Wire, 8 April 2022, ${ADDRESS})`,
  );
  expect(citeStatement(cited, 'footnote')).toBe(
    `Harbour Wire, “Eight, "out"”, 8 April 2022, ${ADDRESS}: “${SENTENCE}”`,
  );
});

test('a citation as a row of CSV is one row, and no cell a formula', () => {
  const rows = parseTable(citeStatement({ ...cited, claim: '=cmd()' }, 'csv'));
  expect(rows).toEqual([
    ["'=cmd()", 'asserted', '', SENTENCE, 'Eight, "out"', 'Harbour Wire', '2022-04-08', ADDRESS],
  ]);
});

test('a citation of what has neither address nor date leaves them out', () => {
  const bare = { id: 'a', title: 'Cable', text: document.text, sentences: [] };
  expect(citeStatement({ ...cited, document: bare }, 'text')).toBe(`“${SENTENCE}” (Cable)`);
});

const span = (text: string, part: string) => {
  const start = text.lastIndexOf(part);
  return { start, end: start + part.length };
};
const long = 'One two three four five six seven eight nine ten eleven twelve thirteen.';

test.each([
  [
    'a long sentence by how it begins and ends',
    long,
    long,
    '#:~:text=One%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen.',
  ],
  [
    'one that is there twice by what stands before it',
    'A well-known b. Yes. Then he said: Yes.',
    'Yes.',
    '#:~:text=said%3A-,Yes.',
  ],
  ['hyphens, commas and ampersands', 'x', 'x', '#:~:text=x'],
  ['signs that part the fragment', 'US-led, b & c', 'US-led, b & c', '#:~:text=US%2Dled%2C%20b%20%26%20c'],
])('a link names %s', (_, text, part, fragment) => {
  expect(pointToWords(PAGE, text, span(text, part))).toBe(`${PAGE}${fragment}`);
});

test.each([
  [
    'a sentence that begins as one before it does',
    'The Foreign Ministry of Norland said that it had met them. Then The Foreign Ministry of Norland denied that it had ever met any of them.',
    'The Foreign Ministry of Norland denied that it had ever met any of them.',
    '#:~:text=Then-,The%20Foreign%20Ministry%20of%20Norland,ever%20met%20any%20of%20them.',
  ],
  [
    'one at the start of its line by what follows',
    'It agreed.\nIt agreed. Ann left.',
    'It agreed.',
    '#:~:text=It%20agreed.,-Ann%20left.',
  ],
])('a link tells apart %s', (_, text, part, fragment) => {
  expect(pointToWords(PAGE, text, span(text, part))).toBe(`${PAGE}${fragment}`);
});

test('a fragment that an address had already is taken off', () => {
  expect(pointToWords(`${PAGE}#:~:text=old`, 'A b', { start: 0, end: 3 })).toBe(`${PAGE}#:~:text=A%20b`);
});

test('an address with a place in it keeps it, and what is no address of the web has no link', () => {
  expect(pointToWords(`${PAGE}#part`, 'A b', { start: 0, end: 3 })).toBe(`${PAGE}#part:~:text=A%20b`);
  expect(pointToWords('javascript:alert(1)', 'A b', { start: 0, end: 3 })).toBeUndefined();
  expect(pointToWords('file:///a.html', 'A b', { start: 0, end: 3 })).toBeUndefined();
});

test('whatever the words, the link is an address, and its parts are words of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const link = pointToWords(PAGE, text, { start, end });
      expect(URL.canParse(link ?? '')).toBe(true);
      const said = /:~:text=(.*)$/.exec(link ?? '')?.[1];
      if (said === undefined) return;
      const flat = text.replaceAll(/\s+/g, ' ').replaceAll(/\p{Cs}/gu, '\uFFFD');
      for (const part of said.split(',').map((one) => decodeURIComponent(one.replace(/^-|-$/g, ''))))
        if (!part.includes('\uFFFD')) expect(flat).toContain(part);
    }),
  );
});
