import { DossierBuilder } from '../extraction/dossier/DossierBuilder.ts';
import type { Extraction, Totals } from './extraction.ts';
import { writeFiles } from './output/writeFiles.ts';
import { addReading } from './reading/addReading.ts';
import type { ReadResult } from './reading/readResult.ts';
import type { Report } from './report.ts';

/** All documents in one dossier; its files appear when all of them are whole. */
export async function writeTogether(
  results: AsyncIterable<ReadResult>,
  extraction: Extraction,
  report: Report,
): Promise<Totals> {
  const builder = new DossierBuilder(extraction.name);
  for await (const result of results) addReading(builder, result, report);
  const dossier = builder.build();
  if (report.documents > 0) await writeFiles(dossier, extraction);
  return { entities: dossier.entities.length, statements: dossier.statements.length };
}
