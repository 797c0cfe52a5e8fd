import type { SourceDocument } from '../../graph-data/schema/dossier.ts';

const FULL_CHARACTERS = 40_000;
const FULL_DOCUMENTS = 64;

/** Groups documents, so that a thread is sent a tenth of a second's work at a time; a long document goes alone. */
export async function* batchDocuments(
  documents: AsyncIterable<SourceDocument>,
): AsyncGenerator<readonly SourceDocument[]> {
  let batch: SourceDocument[] = [];
  let characters = 0;
  for await (const document of documents) {
    batch.push(document);
    characters += document.text.length;
    if (characters < FULL_CHARACTERS && batch.length < FULL_DOCUMENTS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
