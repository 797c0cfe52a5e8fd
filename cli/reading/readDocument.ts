import type { DocumentReader } from '../../extraction/pipeline.ts';
import type { SourceDocument } from '../../graph-data/schema/dossier.ts';
import type { ReadResult } from './readResult.ts';

/** A fault in reading one document is told and costs no other. */
export function readDocument(document: SourceDocument, read: DocumentReader): ReadResult {
  try {
    return { id: document.id, reading: read(document) };
  } catch (error) {
    return { id: document.id, fault: error instanceof Error ? error.message : String(error) };
  }
}
