import type { Dossier, Statement } from '../graph-data/schema/dossier.ts';
import { getRelation } from '../graph-data/vocabulary/vocabulary.ts';
import type { ExportOptions } from './exporter.ts';

/** The statements that leave: all, or those of the vocabulary and of named actors only. */
export function keepStatements(
  { entities, statements }: Dossier,
  { openRelations, unknownActors }: ExportOptions,
): readonly Statement[] {
  const unknown = new Set(entities.filter((entity) => entity.unknown).map(({ id }) => id));
  return statements.filter(
    ({ source, relation }) =>
      (openRelations || getRelation(relation).family !== 'open') && (unknownActors || !unknown.has(source)),
  );
}
