import { BatchBuilder } from '../../extraction/BatchBuilder.ts';
import type { SourceDocument } from '../../graph-data/schema/dossier.ts';

/** Groups documents into batches, in their order. */
export async function* batchDocuments(
  documents: AsyncIterable<SourceDocument>,
): AsyncGenerator<readonly SourceDocument[]> {
  const builder = new BatchBuilder();
  for await (const document of documents) {
    const batch = builder.add(document);
    if (batch) yield batch;
  }
  const rest = builder.take();
  if (rest.length > 0) yield rest;
}
