import type { Exporter, ExportOptions, Pieces } from '../../exporters/exporter.ts';
import { nameFile } from '../../exporters/zip/nameFile.ts';
import { writeZip } from '../../exporters/zip/writeZip.ts';
import type { Dossier } from '../../graph-data/schema/dossier.ts';

export interface PackedExport {
  readonly fileName: string;
  readonly mediaType: string;
  readonly pieces: Pieces;
}

/** A dossier in a format as one file to save: formats of several files come in one ZIP. */
export function packExport(exporter: Exporter, dossier: Dossier, options: ExportOptions): PackedExport {
  if ('write' in exporter)
    return {
      fileName: nameFile(dossier.name, exporter.extension),
      mediaType: exporter.mediaType,
      pieces: exporter.write(dossier, options),
    };
  return {
    fileName: nameFile(`${dossier.name} (${exporter.label})`, 'zip'),
    mediaType: 'application/zip',
    pieces: writeZip(
      exporter.files.map(({ fileName, write }) => ({ fileName, pieces: write(dossier, options) })),
    ),
  };
}
