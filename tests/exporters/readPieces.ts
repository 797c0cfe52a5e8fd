import type { Exporter, ExportOptions, Pieces } from '../../exporters/exporter.ts';
import type { Dossier } from '../../graph-data/schema/dossier.ts';

/** A file whole, as its bytes. */
export function joinBytes(pieces: Pieces): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts = Array.from(pieces, (piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece));
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** A file whole, as the text that a reader of its UTF-8 sees. */
function joinText(pieces: Pieces): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(joinBytes(pieces));
}

/** The text of each file that a format writes; one file goes by the format's id. */
export function writeTexts(
  exporter: Exporter,
  dossier: Dossier,
  options?: ExportOptions,
): Map<string, string> {
  const files = 'files' in exporter ? exporter.files : [{ fileName: exporter.id, write: exporter.write }];
  return new Map(files.map(({ fileName, write }) => [fileName, joinText(write(dossier, options))]));
}

/** The text of a format of one file. */
export function writeText(exporter: Exporter, dossier: Dossier, options?: ExportOptions): string {
  const [text, ...others] = writeTexts(exporter, dossier, options).values();
  if (text === undefined || others.length > 0) throw new Error(`${exporter.id} is not one file`);
  return text;
}
