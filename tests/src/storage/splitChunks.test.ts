import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Chunk, splitChunks } from '../../../src/storage/splitChunks.ts';

interface Value {
  readonly id: number;
}

let keys = 0;
const OPTIONS = { weigh: () => 1, limit: 10, createKey: () => `k${keys++}` };

function makeValues(count: number): Value[] {
  return Array.from({ length: count }, (_, id) => ({ id }));
}

function countFresh(chunks: readonly Chunk<Value>[], saved: readonly Chunk<Value>[]): number {
  const known = new Set(saved.map(({ key }) => key));
  return chunks.filter(({ key }) => !known.has(key)).reduce((sum, { values }) => sum + values.length, 0);
}

const POOL = makeValues(60);

test('chunks hold all values in their order', () => {
  const values = makeValues(95);
  const chunks = splitChunks(values, [], OPTIONS);
  expect(chunks).toHaveLength(10);
  expect(chunks.flatMap((chunk) => chunk.values)).toEqual(values);
});

test('a heavy value closes its chunk', () => {
  const chunks = splitChunks(makeValues(4), [], { ...OPTIONS, weigh: ({ id }) => (id === 1 ? 50 : 1) });
  expect(chunks.map(({ values }) => values.map(({ id }) => id))).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('an unchanged list writes nothing', () => {
  const values = makeValues(95);
  const saved = splitChunks(values, [], OPTIONS);
  expect(splitChunks([...values], saved, OPTIONS)).toEqual(saved);
});

test.each([
  ['added at the end', (values: Value[]) => [...values, { id: -1 }], 1],
  ['removed from the middle', (values: Value[]) => values.filter(({ id }) => id !== 500), 9],
  ['added at the front', (values: Value[]) => [{ id: -1 }, ...values], 1],
  ['changed', (values: Value[]) => values.map((value) => (value.id === 77 ? { id: -77 } : value)), 10],
])('one value %s writes its chunk alone', (_, edit, written) => {
  const values = makeValues(1000);
  const saved = splitChunks(values, [], OPTIONS);
  expect(countFresh(splitChunks(edit(values), saved, OPTIONS), saved)).toBe(written);
});

test('whatever was saved before, chunks hold the list as it is now', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(POOL), fc.shuffledSubarray(POOL), (before, after) => {
      const saved = splitChunks(before, [], OPTIONS);
      const chunks = splitChunks(after, saved, OPTIONS);
      expect(chunks.flatMap(({ values }) => values)).toEqual(after);
      expect(new Set(chunks.map(({ key }) => key)).size).toBe(chunks.length);
    }),
  );
});
