import { DossierBuilder } from '../extraction/dossier/DossierBuilder.ts';
import type { DocumentReader } from '../extraction/pipeline.ts';
import type { SourceDocument } from '../graph-data/schema/dossier.ts';
import { addDocument } from './addDocument.ts';
import type { Extraction, Totals } from './extraction.ts';
import { writeFiles } from './output/writeFiles.ts';
import type { Report } from './report.ts';

/** All documents in one dossier; its files appear when all of them are whole. */
export async function writeTogether(
  documents: AsyncIterable<SourceDocument>,
  readDocument: DocumentReader,
  extraction: Extraction,
  report: Report,
): Promise<Totals> {
  const builder = new DossierBuilder(extraction.name);
  for await (const document of documents) addDocument(builder, document, readDocument, report);
  const dossier = builder.build();
  if (report.documents > 0) await writeFiles(dossier, extraction);
  return { entities: dossier.entities.length, statements: dossier.statements.length };
}
