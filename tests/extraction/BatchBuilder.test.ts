import { expect, test } from 'vitest';
import { BatchBuilder } from '../../extraction/BatchBuilder.ts';

function listSizes(count: number, length: number): number[] {
  const builder = new BatchBuilder();
  const sizes: number[] = [];
  for (let i = 0; i < count; i++) {
    const batch = builder.add({ id: `${i}`, title: '', text: 'x'.repeat(length) });
    if (batch) sizes.push(batch.length);
  }
  return [...sizes, builder.take().length];
}

test.each([
  ['no documents make an empty batch', 0, 10, [0]],
  ['short documents go by number', 130, 10, [64, 64, 2]],
  ['long documents go alone', 3, 100_000, [1, 1, 1, 0]],
  ['what is left goes last', 5, 10_000, [4, 1]],
])('%s', (_, count, length, sizes) => {
  expect(listSizes(count, length)).toEqual(sizes);
});
