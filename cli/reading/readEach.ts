import type { BatchReader } from '../../extraction/pipeline.ts';
import type { SourceDocument } from '../../graph-data/schema/dossier.ts';
import type { ReadResult } from './readResult.ts';

/** Reads a batch; a fault in reading one of its documents is told and costs no other. */
export function readEach(documents: readonly SourceDocument[], read: BatchReader): ReadResult[] {
  try {
    return read(documents).map((reading) => ({ id: reading.document.id, reading }));
  } catch (error) {
    if (documents.length > 1) return documents.flatMap((document) => readEach([document], read));
    const fault = error instanceof Error ? error.message : String(error);
    return documents.map(({ id }) => ({ id, fault }));
  }
}
