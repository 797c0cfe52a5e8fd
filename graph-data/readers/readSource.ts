import { ReaderError } from './readerError.ts';
import { findReader, READERS } from './readers.ts';
import type { ParseHtml, Reader, Reading, SourceFile } from './reading.ts';

export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;

/** What a file gives, by the reader of its extension or the one named. Never throws: what could not be read is in `errors`. */
export function readSource(file: SourceFile, parseHtml: ParseHtml, readerId?: Reader['id']): Reading {
  try {
    const reader = readerId === undefined ? findReader(file.name) : READERS.find(({ id }) => id === readerId);
    if (!reader) throw unknownExtension(file.name);
    checkSize(file.name, file.bytes.length);
    return reader.read(file, parseHtml);
  } catch (error) {
    return { documents: [], errors: [toReaderError(file.name, error)], notes: [] };
  }
}

export function checkSize(name: string, bytes: number): void {
  if (bytes === 0)
    throw new ReaderError('empty', `${name}: the file is empty. Put the text into it, or leave it out.`);
  if (bytes > MAX_DOCUMENT_BYTES)
    throw new ReaderError(
      'too-large',
      `${name}: the file has ${Math.ceil(bytes / 1024 / 1024)} MB, more than the 20 MB of a document. Split it, or give its parts as .ndjson to the command line.`,
    );
}

function unknownExtension(name: string): ReaderError {
  const known = READERS.flatMap(({ extensions }) => extensions).join(', ');
  return new ReaderError(
    'unknown-extension',
    `${name}: files of this kind are not read. Save the text as one of ${known}.`,
  );
}

function toReaderError(name: string, error: unknown): ReaderError {
  if (error instanceof ReaderError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new ReaderError(
    'unreadable',
    `${name}: the file could not be read (${why}). Save its text as .txt.`,
  );
}
