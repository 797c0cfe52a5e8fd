import type { Exporter, ExportOptions } from '../../exporters/exporter.ts';
import { gatherPieces } from '../../exporters/pieces/gatherPieces.ts';
import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { nameFile } from './nameFile.ts';
import { type Output, openOutput } from './openOutput.ts';

/** What is written, in which format and where to. */
export interface Writing {
  readonly out: string;
  readonly exporter: Exporter;
  readonly options: ExportOptions;
}

/** Writes a dossier; its files appear when all of them are whole. */
export async function writeFiles(dossier: Dossier, { out, exporter, options }: Writing): Promise<void> {
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
