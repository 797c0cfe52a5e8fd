import { createBatchReader } from '../../extraction/pipeline.ts';
import type { SourceDocument } from '../../graph-data/schema/dossier.ts';
import { loadModels } from '../loadModels.ts';
import { batchDocuments } from './batchDocuments.ts';
import { readEach } from './readEach.ts';
import { readInThreads } from './readInThreads.ts';
import type { ReadResult } from './readResult.ts';

/** Reads documents in this thread, or in so many beside it: the results are the same, and in the documents' order. */
export async function* readDocuments(
  documents: AsyncIterable<SourceDocument>,
  threads: number,
): AsyncGenerator<ReadResult> {
  if (threads > 1) return yield* readInThreads(documents, threads);
  const read = createBatchReader(await loadModels());
  for await (const batch of batchDocuments(documents)) yield* readEach(batch, read);
}
