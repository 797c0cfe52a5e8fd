import { expect, test } from 'vitest';
import { readInThreads } from '../../../cli/reading/readInThreads.ts';
import type { ReadResult } from '../../../cli/reading/readResult.ts';
import type { SourceDocument } from '../../../graph-data/schema/dossier.ts';

async function* makeDocuments(texts: readonly string[]): AsyncGenerator<SourceDocument> {
  for (const [i, text] of texts.entries()) yield { id: `d${i}`, title: '', text };
}

async function listResults(texts: readonly string[], thread: string): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readInThreads(makeDocuments(texts), 2, new URL(thread, import.meta.url)))
    results.push(result);
  return results;
}

test('results come in the order of the documents', async () => {
  const texts = Array.from({ length: 300 }, (_, i) => `Text ${i}.`);
  const results = await listResults(texts, './endingThread.mjs');
  expect(results.map(({ id }) => id)).toEqual(texts.map((_, i) => `d${i}`));
});

test('a document that ends its thread is a fault, and costs no other', async () => {
  const results = await listResults(['one', 'end', 'three'], './endingThread.mjs');
  expect(results).toEqual([
    { id: 'd0', fault: 'read' },
    { id: 'd1', fault: expect.stringMatching(/^the thread that read it ended: /) },
    { id: 'd2', fault: 'read' },
  ]);
});

test('threads that cannot start are one error that says what to do', async () => {
  await expect(listResults(['one'], './missingThread.mjs')).rejects.toThrow(
    /^--threads: no thread can start \(.*\)\. Use --threads 1\.$/s,
  );
});
