import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Dossier, Span } from '../../graph-data/schema/dossier.ts';
import { validateDossier } from '../../graph-data/schema/readDossier.ts';
import { readText } from '../fixtures/readModels.ts';

/** Long texts on a busy machine. */
vi.setConfig({ testTimeout: 300_000 });

/** What texts from elsewhere hold: any characters, and between them what means something to the reader. */
const PIECES = [
  ...[
    'Russia',
    'Polish',
    'Sergei Lavrov',
    'the Foreign Ministry',
    'NATO',
    'expelled',
    'was told by',
    'he',
    'they',
  ],
  ...[
    '23',
    'on Friday',
    '8 April 2022',
    'Mr.',
    'U.S.',
    'said',
    'will not',
    'and',
    'of',
    ' ',
    ' ',
    ' ',
    ', ',
    '. ',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\u2028',
    '\t',
    '“',
    '”',
    '"',
    "'",
    '’s',
    '(',
    ')',
    '[',
    ']',
    '{',
    '<b>',
    '&amp;',
    '—',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\u0000',
    '\u200b',
    '\u200d',
    '\u202e',
    '\ufeff',
    '\u00ad',
    '\u0301',
    '\ufffe',
    '\ufffd',
  ],
  ...[
    'שלום',
    'مرحبا',
    'Ελλάδα',
    'Россия',
    '日本',
    '😀',
    '👩‍👩‍👧',
    'ﬁ',
    'İ',
    'ß',
    '𝕬',
    '١٢',
    '…',
    '!?',
    '//',
    '@a',
    '#a',
    '-',
  ],
];

const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.constantFrom(...PIECES), fc.nat(200)).map(([s, n]) => s.repeat(n)),
      },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

/** Fails where it is no dossier, where a place lies outside the text, or where there is nothing at it. */
function checkDossier(dossier: Dossier, text: string): void {
  const written: unknown = JSON.parse(JSON.stringify(dossier));
  expect(validateDossier(written)).toEqual(written);
  const [document] = dossier.documents;
  expect(document?.text).toBe(text);
  const places: readonly Span[] = [
    ...(document?.sentences ?? []),
    ...dossier.entities.flatMap(({ mentions }) => mentions),
  ];
  expect(places.filter(({ start, end }) => text.slice(start, end).trim() === '')).toEqual([]);
}

test('any text gives a dossier, whose places lie in the text, and the same one again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const dossier = readText(text);
      checkDossier(dossier, text);
      expect(readText(text)).toEqual(dossier);
    }),
    { numRuns: 300, seed: 1 },
  );
});

/** A text of about `length` characters. */
type Shape = (length: number) => string;

const repeat =
  (piece: string): Shape =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length));

const SHAPES: readonly (readonly [name: string, shape: Shape])[] = [
  ...(
    [
      ['opening brackets', '('],
      ['closing brackets', ')'],
      ['mixed brackets', '([{<'],
      ['commas', ','],
      ['stops', '.'],
      ['stops after letters', 'a.'],
      ['marks', '?!'],
      ['marks that end nothing', '! a'],
      ['a word without an end', 'a'],
      ['capitals without an end', 'A'],
      ['digits', '1,'],
      ['hyphens', 'a-'],
      ['apostrophes', "a'"],
      ['addresses', 'a@'],
      ['spaces', ' '],
      ['empty lines', '\n'],
      ['quotes', '"'],
      ['quotes in quotes', '“he said ‘'],
      ['zero-width characters', 'a\u200b'],
      ['right-to-left text', 'שלום עולם \u202e'],
      ['lone surrogates', '\ud800'],
      ['emoji', '😀'],
      ['combining marks', '\u0301'],
      ['underscores', '_*'],
      ['tags', '<a>'],
      ['a sentence without a stop', 'Russia attacked Poland and '],
      ['names in a line', 'John Smith '],
      ['names in a list', 'John Smith, '],
      ['short sentences', 'Russia expelled two Polish diplomats on Friday. '],
      ['pronouns', 'He said she told him that they saw it. '],
      ['quotations', '"We go," he said. '],
      ['acronyms', 'Big Council (BC) '],
      ['lines of one word', 'Russia\n\n'],
    ] as const
  ).map(([name, piece]) => [name, repeat(piece)] as const),
  [
    'ever new names',
    (length) =>
      Array.from({ length: length / 30 }, (_, i) => `Ab${i.toString(36)} Cd${i} visited Poland.`).join(' '),
  ],
];

const SHORT = 5_000;
const TIMES_LONGER = 8;
/** Eight times the text may take this many times the time; work that grows with the square takes 64 times. */
const MOST_TIMES = 24;
/** Below this, the clock is too coarse, and the machine not quiet enough, to compare. */
const SLACK_MS = 300;

/** The processor's time, which other programs on the machine do not add to. */
function measureMilliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('time grows no faster than the text', () => {
  test.each(SHAPES)('%s', (_, shape) => {
    const short = shape(SHORT);
    const long = shape(SHORT * TIMES_LONGER);
    readText(short);
    const shortTime = measureMilliseconds(() => readText(short));
    const longTime = measureMilliseconds(() => checkDossier(readText(long), long));
    expect(longTime).toBeLessThan(MOST_TIMES * shortTime + SLACK_MS);
  });
});

test.each([
  ['ten thousand brackets', '('.repeat(10_000)],
  ['a million commas', ','.repeat(1_000_000)],
  ['a word of a million letters', 'a'.repeat(1_000_000)],
  ['a thousand quotations in each other', `${'“He said: '.repeat(1000)}we go.${'”'.repeat(1000)}`],
])('%s are read', (_, text) => {
  checkDossier(readText(text), text);
});
