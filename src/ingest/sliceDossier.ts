import {
  DOSSIER_FORMAT,
  DOSSIER_VERSION,
  type Document,
  type Dossier,
  type Entity,
  type Statement,
} from '../../graph-data/schema/dossier.ts';

/** A part of a dossier small enough to be copied to another thread without holding this one. */
export interface DossierPart {
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
}

export const PART_LENGTH = 1000;

/** The parts of a dossier in order: put together again they give its three lists. */
export function* sliceDossier(dossier: DossierPart, length = PART_LENGTH): Generator<DossierPart> {
  const longest = Math.max(dossier.documents.length, dossier.entities.length, dossier.statements.length);
  for (let start = 0; start < longest; start += length)
    yield {
      documents: dossier.documents.slice(start, start + length),
      entities: dossier.entities.slice(start, start + length),
      statements: dossier.statements.slice(start, start + length),
    };
}

export function joinParts(name: string, parts: readonly DossierPart[]): Dossier {
  return {
    format: DOSSIER_FORMAT,
    version: DOSSIER_VERSION,
    name,
    documents: parts.flatMap(({ documents }) => documents),
    entities: parts.flatMap(({ entities }) => entities),
    statements: parts.flatMap(({ statements }) => statements),
  };
}
