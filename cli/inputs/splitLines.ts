import { MAX_DOCUMENT_BYTES } from '../../graph-data/readers/readSource.ts';

export interface Line {
  readonly number: number;
  /** Without the line feed. */
  readonly length: number;
  /** Nothing when the line is longer than a document may be. */
  readonly bytes: Uint8Array | undefined;
}

const LINE_FEED = 0x0a;

/** The lines of a stream of bytes, without holding more than one of them. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const keep = (piece: Uint8Array) => {
    length += piece.length;
    if (length <= MAX_DOCUMENT_BYTES) pieces.push(piece);
    else pieces = [];
  };
  const close = (): Line => {
    const bytes = length <= MAX_DOCUMENT_BYTES ? Buffer.concat(pieces) : undefined;
    const line = { number, length, bytes };
    number++;
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield close();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield close();
}
