import type { Pieces } from '../../exporters/exporter.ts';
import { gatherPieces } from '../../exporters/pieces/gatherPieces.ts';

/** A file as the browser keeps it: in pieces, on disk where they are many. */
export function makeBlob(pieces: Pieces, type: string): Blob {
  return new Blob(Array.from(gatherPieces(pieces), copyBytes), { type });
}

/** A Blob takes only bytes that no other thread shares. */
function copyBytes(piece: string | Uint8Array): string | Uint8Array<ArrayBuffer> {
  return typeof piece === 'string' ? piece : new Uint8Array(piece);
}
