import type { Dossier, Statement } from '../graph-data/schema/dossier.ts';
import { getRelation } from '../graph-data/vocabulary/vocabulary.ts';
import type { ExportOptions } from './exporter.ts';

/** The statements that leave: all, or those of the vocabulary only. */
export function keepStatements(
  { statements }: Dossier,
  { openRelations }: ExportOptions,
): readonly Statement[] {
  return openRelations
    ? statements
    : statements.filter(({ relation }) => getRelation(relation).family !== 'open');
}
