import { createDocumentReader } from '../../extraction/pipeline.ts';
import type { SourceDocument } from '../../graph-data/schema/dossier.ts';
import { loadModels } from '../loadModels.ts';
import { readDocument } from './readDocument.ts';
import type { ReadResult } from './readResult.ts';

const read = createDocumentReader(await loadModels());

/** What a thread does. */
export function readBatch(documents: readonly SourceDocument[]): ReadResult[] {
  return documents.map((document) => readDocument(document, read));
}
