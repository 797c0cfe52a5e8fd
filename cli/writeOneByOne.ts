import type { OneFileExporter } from '../exporters/exporter.ts';
import { gatherPieces } from '../exporters/pieces/gatherPieces.ts';
import { DossierBuilder } from '../extraction/dossier/DossierBuilder.ts';
import type { Extraction, Totals } from './extraction.ts';
import { openOutput } from './output/openOutput.ts';
import { addReading } from './reading/addReading.ts';
import type { ReadResult } from './reading/readResult.ts';
import type { Report } from './report.ts';

/** Every document by itself, written as soon as it is read: any number of them fits in memory. */
export async function writeOneByOne(
  results: AsyncIterable<ReadResult>,
  { out, exporter, name, options }: Extraction & { readonly exporter: OneFileExporter },
  report: Report,
): Promise<Totals> {
  const output = await openOutput(out);
  let entities = 0;
  let statements = 0;
  try {
    for await (const result of results) {
      const builder = new DossierBuilder(name);
      if (!addReading(builder, result, report)) continue;
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
