import type { SourceDocument } from '../schema/dossier.ts';
import type { ReaderError } from './readerError.ts';

/** A file as it came: `name` is what messages call it, `id` the id that its document gets. */
export interface SourceFile {
  readonly name: string;
  readonly id: string;
  readonly bytes: Uint8Array;
}

/**
 * What a file gave: its documents, what could not be read, what its reader had to guess, and the files in it that are no
 * documents but were asked for.
 */
export interface Reading {
  readonly documents: readonly SourceDocument[];
  readonly errors: readonly ReaderError[];
  readonly notes: readonly string[];
  readonly others?: readonly SourceFile[];
}

/** What a reader of files that hold other files is given beside the file itself. */
export interface Opening {
  /** Reads a file that was inside, by the reader of its extension; never rejects. */
  readonly readInner: (file: SourceFile) => Promise<Reading>;
  /** Whether there is a reader for files of this name. */
  readonly isRead: (name: string) => boolean;
  /** Whether a file inside is to come along unread, in `others`: the caller reads it, or it is a graph. */
  readonly isAskedFor: (name: string) => boolean;
  /** What may still be unpacked, in bytes, by this file and all inside it. */
  readonly room: { bytes: number };
  readonly onProgress: (share: number) => void;
}

/** One kind of file. `read` throws a ReaderError when the whole file gives nothing; its library is loaded when it is first needed. */
export interface Reader {
  readonly id: string;
  readonly label: string;
  readonly extensions: readonly string[];
  /** The largest file in bytes; that of a text where nothing is said. */
  readonly most?: number;
  readonly read: (file: SourceFile, opening: Opening) => Reading | Promise<Reading>;
}
