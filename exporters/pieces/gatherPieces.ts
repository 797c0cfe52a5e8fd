import type { Pieces } from '../exporter.ts';

const GATHERED_LENGTH = 1 << 16;

/** The same file in fewer pieces, so that handing one on costs little. */
export function* gatherPieces(pieces: Pieces): Generator<string | Uint8Array, void, undefined> {
  let gathered = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') gathered += piece;
    if (gathered !== '' && (typeof piece !== 'string' || gathered.length >= GATHERED_LENGTH)) {
      yield gathered;
      gathered = '';
    }
    if (typeof piece !== 'string') yield piece;
  }
  if (gathered !== '') yield gathered;
}
