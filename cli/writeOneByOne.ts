import type { OneFileExporter } from '../exporters/exporter.ts';
import { gatherPieces } from '../exporters/pieces/gatherPieces.ts';
import { DossierBuilder } from '../extraction/dossier/DossierBuilder.ts';
import type { DocumentReader } from '../extraction/pipeline.ts';
import type { SourceDocument } from '../graph-data/schema/dossier.ts';
import { addDocument } from './addDocument.ts';
import type { Extraction, Totals } from './extraction.ts';
import { openOutput } from './output/openOutput.ts';
import type { Report } from './report.ts';

/** Every document by itself, written as soon as it is read: any number of them fits in memory. */
export async function writeOneByOne(
  documents: AsyncIterable<SourceDocument>,
  readDocument: DocumentReader,
  { out, exporter, name, options }: Extraction & { readonly exporter: OneFileExporter },
  report: Report,
): Promise<Totals> {
  const output = await openOutput(out);
  let entities = 0;
  let statements = 0;
  try {
    for await (const document of documents) {
      const builder = new DossierBuilder(name);
      if (!addDocument(builder, document, readDocument, report)) continue;
      const dossier = builder.build();
      entities += dossier.entities.length;
      statements += dossier.statements.length;
      for (const piece of gatherPieces(exporter.write(dossier, options))) await output.write(piece);
    }
    if (report.documents > 0) await output.close();
    else await output.discard();
  } catch (error) {
    await output.discard();
    throw error;
  }
  return { entities, statements };
}
