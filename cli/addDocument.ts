import type { DossierBuilder } from '../extraction/dossier/DossierBuilder.ts';
import type { DocumentReader } from '../extraction/pipeline.ts';
import type { SourceDocument } from '../graph-data/schema/dossier.ts';
import type { Report } from './report.ts';

/** Whether the document was read; a fault in reading one is told and costs no other. */
export function addDocument(
  builder: DossierBuilder,
  document: SourceDocument,
  readDocument: DocumentReader,
  report: Report,
): boolean {
  try {
    builder.add(readDocument(document));
    report.countDocument();
    return true;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    report.tellError(
      `${document.id}: the document could not be read (${why}). Leave it out, and report the fault.`,
    );
    return false;
  }
}
