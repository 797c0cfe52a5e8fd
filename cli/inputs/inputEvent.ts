import type { ReaderError } from '../../graph-data/readers/readerError.ts';
import type { SourceDocument } from '../../graph-data/schema/dossier.ts';

/** What reading the inputs gives, one after the other. */
export type InputEvent =
  | { readonly document: SourceDocument }
  | { readonly error: ReaderError }
  | { readonly note: string }
  | { readonly bytesRead: number };
