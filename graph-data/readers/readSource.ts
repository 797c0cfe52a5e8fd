import { XmlError } from '../xml/xmlError.ts';
import { ReaderError } from './readerError.ts';
import { findReader, READERS } from './readers.ts';
import type { Opening, Reader, Reading, SourceFile } from './reading.ts';

const MEGABYTE = 1024 * 1024;
export const MAX_DOCUMENT_BYTES = 20 * MEGABYTE;

/** What a file and all files inside it may give when unpacked. */
const MAX_UNPACKED_BYTES = 1024 * MEGABYTE;
/** A file in a ZIP in a mail in a ZIP is the deepest that is opened. */
const DEEPEST = 3;

export interface ReadOptions {
  /** The reader to use; else that of the file's extension. */
  readonly readerId?: Reader['id'];
  readonly isAskedFor?: Opening['isAskedFor'];
  readonly onProgress?: Opening['onProgress'];
}

/** What a file gives, by the reader of its extension or the one named. Never rejects: what could not be read is in `errors`. */
export async function readSource(file: SourceFile, options: ReadOptions = {}): Promise<Reading> {
  const { readerId, isAskedFor = () => false, onProgress = () => undefined } = options;
  const room = { bytes: MAX_UNPACKED_BYTES };
  const open = async (inner: SourceFile, depth: number, id?: string): Promise<Reading> => {
    try {
      const reader = id === undefined ? findReader(inner.name) : READERS.find((one) => one.id === id);
      if (!reader) throw unknownExtension(inner.name);
      if (depth > DEEPEST) throw tooDeep(inner.name);
      checkSize(inner.name, inner.bytes.length, reader.most);
      return await reader.read(inner, {
        readInner: (next) => open(next, depth + 1),
        isRead: (name) => findReader(name) !== undefined,
        isAskedFor,
        room,
        onProgress: depth === 0 ? onProgress : () => undefined,
      });
    } catch (error) {
      return { documents: [], errors: [toReaderError(inner.name, error)], notes: [] };
    }
  };
  return open(file, 0, readerId);
}

/** Throws a ReaderError (empty, too-large) for a file that no reader need look at; `most` is in bytes. */
export function checkSize(
  name: string,
  bytes: number,
  most = findReader(name)?.most ?? MAX_DOCUMENT_BYTES,
): void {
  if (bytes === 0)
    throw new ReaderError('empty', `${name}: the file is empty. Put the text into it, or leave it out.`);
  if (bytes > most)
    throw new ReaderError(
      'too-large',
      `${name}: the file has ${Math.ceil(bytes / MEGABYTE)} MB, more than the ${most / MEGABYTE} MB of a document. Split it, or give its parts as .ndjson to the command line.`,
    );
}

function unknownExtension(name: string): ReaderError {
  const known = READERS.flatMap(({ extensions }) => extensions).join(', ');
  return new ReaderError(
    'unknown-extension',
    `${name}: files of this kind are not read. Save the text as one of ${known}.`,
  );
}

function tooDeep(name: string): ReaderError {
  return new ReaderError(
    'too-deep',
    `${name}: it stands more than ${DEEPEST} files deep in others. Unpack them, and read it on its own.`,
  );
}

function toReaderError(name: string, error: unknown): ReaderError {
  if (error instanceof ReaderError) return error;
  if (error instanceof XmlError) return new ReaderError('unreadable', error.message);
  const why = error instanceof Error ? error.message : String(error);
  return new ReaderError(
    'unreadable',
    `${name}: the file could not be read (${why}). Save its text as .txt.`,
  );
}
