import type { Dossier } from '../graph-data/schema/dossier.ts';
import { getRelation } from '../graph-data/vocabulary/vocabulary.ts';
import type { ExportOptions } from './exporter.ts';

/** The dossier without what a reader rejected, and without what leaves only when asked for: open relations, and unknown actors with what they did. */
export function keepAskedFor(dossier: Dossier, { openRelations, unknownActors }: ExportOptions): Dossier {
  const left = new Set(
    unknownActors ? [] : dossier.entities.filter(({ unknown }) => unknown).map(({ id }) => id),
  );
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
