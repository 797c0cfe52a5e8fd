import type { Dossier } from '../graph-data/schema/dossier.ts';
import { findUnknownActors } from '../graph-data/schema/findUnknownActors.ts';
import { getRelation } from '../graph-data/vocabulary/vocabulary.ts';
import type { ExportOptions } from './exporter.ts';

/** The dossier without what a reader rejected, and without what leaves only when asked for: open relations, and unknown actors with what they did. */
export function keepAskedFor(dossier: Dossier, { openRelations, unknownActors }: ExportOptions): Dossier {
  const left = unknownActors ? new Set<string>() : findUnknownActors(dossier);
  return {
    ...dossier,
    entities: dossier.entities.filter(({ id }) => !left.has(id)),
    statements: dossier.statements.filter(
      ({ relation, source, target, verdict }) =>
        verdict !== 'rejected' &&
        (openRelations || getRelation(relation).family !== 'open') &&
        !left.has(source) &&
        !left.has(target),
    ),
  };
}
