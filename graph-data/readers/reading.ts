import type { SourceDocument } from '../schema/dossier.ts';
import type { ReaderError } from './readerError.ts';

/** A file as it came: `name` is what messages call it, `id` the id that its document gets. */
export interface SourceFile {
  readonly name: string;
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** What a file gave: its documents, what could not be read, and what its reader had to guess. */
export interface Reading {
  readonly documents: readonly SourceDocument[];
  readonly errors: readonly ReaderError[];
  readonly notes: readonly string[];
}

/** Makes a DOM of HTML without running its scripts: DOMParser in the browser, linkedom in Node. */
export type ParseHtml = (html: string) => globalThis.Document;

/** One kind of file. `read` throws a ReaderError when the whole file gives nothing. */
export interface Reader {
  readonly id: string;
  readonly label: string;
  readonly extensions: readonly string[];
  readonly read: (file: SourceFile, parseHtml: ParseHtml) => Reading;
}
