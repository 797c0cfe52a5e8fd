import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createNameFinder } from '../../../extraction/names/findNames.ts';
import { readSentences } from '../../../extraction/sentences/readSentences.ts';

const model = new Uint8Array(readFileSync('extraction/names/names.model.bin'));
const findNames = createNameFinder(model);

function readNames(text: string): string[] {
  return findNames(readSentences(text)).map(({ start, end, type }) => `${text.slice(start, end)}/${type}`);
}

test.each([
  [
    'U.S. President Joe Biden met Prime Minister Fumio Kishida in Tokyo on Wednesday.',
    ['U.S./place', 'Joe Biden/person', 'Fumio Kishida/person', 'Tokyo/place'],
  ],
  ['Russian diplomats were told to leave by the Prime Minister.', []],
  [
    "Poland's Foreign Ministry summoned three Russian diplomats.",
    ['Poland/place', 'Foreign Ministry/organization'],
  ],
  [
    'The European Union and NATO condemned the attack in Salisbury.',
    ['European Union/organization', 'NATO/organization', 'Salisbury/place'],
  ],
  [
    'Sergei Lavrov, the Russian foreign minister, spoke to Reuters.',
    ['Sergei Lavrov/person', 'Reuters/organization'],
  ],
  ['It was decided on the first of May that all of us would leave.', []],
])('%s', (text, names) => {
  expect(readNames(text)).toEqual(names);
});

test('a family name alone is the person named in full before', () => {
  expect(readNames('Jovan Petrescu resigned on Monday. Petrescu gave no reason.')).toEqual([
    'Jovan Petrescu/person',
    'Petrescu/person',
  ]);
});

test('spans point at their tokens, and the same text gives the same names', () => {
  const sentences = readSentences('Angela Merkel flew to Paris. She met Emmanuel Macron there.');
  const names = findNames(sentences);
  expect(names.length).toBeGreaterThan(0);
  for (const { sentence, first, last, start, end } of names) {
    expect(sentences[sentence]?.tokens[first]?.start).toBe(start);
    expect(sentences[sentence]?.tokens[last]?.end).toBe(end);
  }
  expect(createNameFinder(model)(sentences)).toEqual(names);
});

test.each(['', ' ', '__proto__ constructor', '<img src=x onerror=alert(1)>', '…', '😀 😀'])(
  'any text can be read: "%s"',
  (text) => {
    expect(() => readNames(text)).not.toThrow();
  },
);
