/** A piece of text of PDF.js: `transform` places it, in points from the lower left; `hasEOL` ends a line. */
export interface PdfPiece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly height: number;
  readonly hasEOL: boolean;
}

/** A line of a page: where it stands and how high its letters are, in points. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

const X = 4;
const Y = 5;

/** The lines of a page in the order of the file, without empty ones. */
export function listLines(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let text = '';
  let first: PdfPiece | undefined;
  let height = 0;
  const close = () => {
    const words = text.replaceAll(/\s+/g, ' ').trim();
    if (first && words !== '')
      lines.push({ text: words, x: first.transform[X] ?? 0, y: first.transform[Y] ?? 0, height });
    text = '';
    first = undefined;
    height = 0;
  };
  for (const piece of pieces) {
    if (piece.str.trim() !== '') {
      first ??= piece;
      height = Math.max(height, piece.height);
    }
    text += piece.str;
    if (piece.hasEOL) close();
  }
  close();
  return lines;
}
