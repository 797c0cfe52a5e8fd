import { createBatchReader } from '../../extraction/pipeline.ts';
import type { SourceDocument } from '../../graph-data/schema/dossier.ts';
import { loadModels } from '../loadModels.ts';
import { readEach } from './readEach.ts';
import type { ReadResult } from './readResult.ts';

const read = createBatchReader(await loadModels());

/** What a thread does. */
export function readBatch(documents: readonly SourceDocument[]): ReadResult[] {
  return readEach(documents, read);
}
