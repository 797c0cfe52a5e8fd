import type { Pieces } from '../../exporters/exporter.ts';
import { gatherPieces } from '../../exporters/pieces/gatherPieces.ts';

/** The browser keeps Blobs outside the script's memory: what is written goes there in lots of this many bytes. */
const LOT = 8_000_000;
/** How often `onProgress` is told, in milliseconds. */
const INTERVAL = 150;

/** A file as the browser keeps it, and while it grows how many bytes it has. */
export function gatherBlob(pieces: Pieces, type: string, onProgress: (bytes: number) => void): Blob {
  const lots: Blob[] = [];
  let lot: (string | Uint8Array<ArrayBuffer>)[] = [];
  let length = 0;
  let bytes = 0;
  let told = performance.now();
  for (const piece of gatherPieces(pieces)) {
    lot.push(typeof piece === 'string' ? piece : new Uint8Array(piece));
    length += piece.length;
    if (length >= LOT) {
      const blob = new Blob(lot);
      bytes += blob.size;
      lots.push(blob);
      lot = [];
      length = 0;
    }
    if (performance.now() - told < INTERVAL) continue;
    told = performance.now();
    onProgress(bytes + length);
  }
  return new Blob([...lots, ...lot], { type });
}
