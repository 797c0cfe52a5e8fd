import {
  DOSSIER_FORMAT,
  DOSSIER_VERSION,
  type Document,
  type Dossier,
  type Entity,
  type Statement,
} from '../../graph-data/schema/dossier.ts';
import type { Edit } from '../../graph-data/schema/edit.ts';

/** A part of a dossier small enough to be copied to another thread without holding this one. */
export interface DossierPart {
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly edits?: readonly Edit[];
}

export const PART_LENGTH = 500;

/** The parts of a dossier in order: put together again they give its lists. */
export function* sliceDossier(dossier: DossierPart, length = PART_LENGTH): Generator<DossierPart> {
  const { documents, entities, statements, edits = [] } = dossier;
  const longest = Math.max(...[documents, entities, statements, edits].map((list) => list.length));
  for (let start = 0; start < longest; start += length)
    yield {
      documents: documents.slice(start, start + length),
      entities: entities.slice(start, start + length),
      statements: statements.slice(start, start + length),
      edits: edits.slice(start, start + length),
    };
}

export function joinParts(name: string, parts: readonly DossierPart[]): Dossier {
  const edits = parts.flatMap((part) => part.edits ?? []);
  return {
    format: DOSSIER_FORMAT,
    version: DOSSIER_VERSION,
    name,
    documents: parts.flatMap(({ documents }) => documents),
    entities: parts.flatMap(({ entities }) => entities),
    statements: parts.flatMap(({ statements }) => statements),
    ...(edits.length > 0 ? { edits } : {}),
  };
}
