import { expect, test } from 'vitest';
import { batchDocuments } from '../../../cli/reading/batchDocuments.ts';
import type { SourceDocument } from '../../../graph-data/schema/dossier.ts';

async function* makeDocuments(count: number, length: number): AsyncGenerator<SourceDocument> {
  for (let i = 0; i < count; i++) yield { id: `${i}`, title: '', text: 'x'.repeat(length) };
}

async function listSizes(count: number, length: number): Promise<number[]> {
  const sizes: number[] = [];
  for await (const batch of batchDocuments(makeDocuments(count, length))) sizes.push(batch.length);
  return sizes;
}

test.each([
  ['no documents make no batch', 0, 10, []],
  ['short documents go by number', 130, 10, [64, 64, 2]],
  ['long documents go alone', 3, 100_000, [1, 1, 1]],
  ['what is left goes last', 5, 10_000, [4, 1]],
])('%s', async (_, count, length, sizes) => {
  expect(await listSizes(count, length)).toEqual(sizes);
});
