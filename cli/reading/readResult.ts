import type { Reading } from '../../extraction/dossier/DossierBuilder.ts';

/** What reading a document gave: its reading, or why there is none. */
export type ReadResult =
  | { readonly id: string; readonly reading: Reading }
  | { readonly id: string; readonly fault: string };
