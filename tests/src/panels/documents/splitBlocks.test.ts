import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../../../graph-data/schema/dossier.ts';
import { splitBlocks } from '../../../../src/panels/documents/splitBlocks.ts';

function splitEvery(text: string, length: number): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; start += length)
    spans.push({ start, end: Math.min(text.length, start + length) });
  return spans;
}

test('paragraphs are blocks, blank lines between them are not drawn', () => {
  const text = 'First.\n\n  \nSecond one.\nThird.\n';
  const sentences = [
    { start: 0, end: 6 },
    { start: 11, end: 22 },
    { start: 23, end: 29 },
  ];
  const blocks = splitBlocks({ text, sentences });
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['First.', 'Second one.', 'Third.']);
  expect(blocks.map(({ firstSentence, endSentence }) => [firstSentence, endSentence])).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
});

test('a long paragraph is cut at sentences', () => {
  const text = 'x'.repeat(10_000);
  const blocks = splitBlocks({ text, sentences: splitEvery(text, 200) });
  expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1500);
  expect(blocks.every(({ start }) => start % 200 === 0)).toBe(true);
});

test('5 MB without a sentence or a line break are still cut', () => {
  const blocks = splitBlocks({ text: 'x'.repeat(5_000_000), sentences: [] });
  expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4000);
});

test('blocks hold every character but white space, in order, and every sentence once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('word ', 'a', '\n', '\n\n', ' ', 'x'.repeat(900)), { maxLength: 60 }),
      fc.integer({ min: 1, max: 700 }),
      (words, length) => {
        const text = words.join('');
        const sentences = splitEvery(text, length);
        const blocks = splitBlocks({ text, sentences });
        const drawn = blocks.map(({ start, end }) => text.slice(start, end)).join('');
        expect(drawn.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        let next = 0;
        for (const { firstSentence, endSentence } of blocks) {
          expect(firstSentence).toBe(next);
          next = endSentence;
        }
        if (text.trim() !== '' && /\S$/.test(text)) expect(next).toBe(sentences.length);
      },
    ),
  );
});
