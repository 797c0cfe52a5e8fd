import { createDocumentReader } from '../../extraction/pipeline.ts';
import type { SourceDocument } from '../../graph-data/schema/dossier.ts';
import { loadModels } from '../loadModels.ts';
import { readDocument } from './readDocument.ts';
import { readInThreads } from './readInThreads.ts';
import type { ReadResult } from './readResult.ts';

/** Reads documents in this thread, or in so many beside it: the results are the same, and in the documents' order. */
export async function* readDocuments(
  documents: AsyncIterable<SourceDocument>,
  threads: number,
): AsyncGenerator<ReadResult> {
  if (threads > 1) return yield* readInThreads(documents, threads);
  const read = createDocumentReader(await loadModels());
  for await (const document of documents) yield readDocument(document, read);
}
