import { Zip, ZipDeflate } from 'fflate';
import type { Pieces } from '../exporter.ts';
import { gatherPieces } from '../pieces/gatherPieces.ts';

export interface ZipFile {
  readonly fileName: string;
  readonly pieces: Pieces;
}

/** What a ZIP without its 64-bit extension can count, which many readers lack. */
const MOST_FILES = 65_535;
/** The first day a ZIP can name, so that the same files give the same bytes. */
const DATE = new Date(1980, 0, 1);

/** Files in one ZIP, packed as they come. Throws when there are more than a ZIP holds. */
export function* writeZip(files: Iterable<ZipFile>): Generator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  let count = 0;
  for (const { fileName, pieces } of files) {
    if (++count > MOST_FILES)
      throw new Error(
        `writeZip: a ZIP holds ${MOST_FILES.toLocaleString('en')} files, and these are more. Export less at once, by the filters or document by document.`,
      );
    const entry = new ZipDeflate(fileName);
    entry.mtime = DATE;
    zip.add(entry);
    for (const piece of gatherPieces(pieces)) {
      entry.push(typeof piece === 'string' ? encoder.encode(piece) : piece);
      yield* packed.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* packed.splice(0);
  }
  zip.end();
  yield* packed.splice(0);
}
