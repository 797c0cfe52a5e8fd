import { gatherPieces } from '../exporters/pieces/gatherPieces.ts';
import { DossierBuilder } from '../extraction/dossier/DossierBuilder.ts';
import type { DocumentReader } from '../extraction/pipeline.ts';
import type { Dossier, SourceDocument } from '../graph-data/schema/dossier.ts';
import { addDocument } from './addDocument.ts';
import type { Extraction, Totals } from './extraction.ts';
import { nameFile } from './output/nameFile.ts';
import { type Output, openOutput } from './output/openOutput.ts';
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

async function writeFiles(dossier: Dossier, { out, exporter, options }: Extraction): Promise<void> {
  const files =
    'files' in exporter
      ? exporter.files.map(({ fileName, write }) => ({ path: nameFile(out, fileName), write }))
      : [{ path: out, write: exporter.write }];
  const outputs: Output[] = [];
  try {
    for (const { path, write } of files) {
      const output = await openOutput(path);
      outputs.push(output);
      for (const piece of gatherPieces(write(dossier, options))) await output.write(piece);
    }
    for (const output of outputs) await output.close();
  } catch (error) {
    for (const output of outputs) await output.discard();
    throw error;
  }
}
