import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from '../../cli/inputs/splitLines.ts';
import { MAX_DOCUMENT_BYTES } from '../../graph-data/readers/readSource.ts';

async function* cut(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test('lines come back whole, wherever the stream was cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '🧿', '\r') })),
      fc.integer({ min: 1, max: 9 }),
      async (words, size) => {
        const lines: string[] = [];
        for await (const { number, bytes } of splitLines(cut(`${words.join('\n')}\nlast`, size))) {
          lines.push(new TextDecoder().decode(bytes));
          expect(number).toBe(lines.length);
        }
        expect(lines).toEqual([...(words.length > 0 ? words : ['']), 'last']);
      },
    ),
  );
});

test('a line longer than a document is passed over, the next is not', async () => {
  const chunks = cut(`${'x'.repeat(MAX_DOCUMENT_BYTES + 1)}\nnext`, 1_000_000);
  const lines = [];
  for await (const { bytes } of splitLines(chunks)) lines.push(bytes?.length);
  expect(lines).toEqual([undefined, 4]);
});
