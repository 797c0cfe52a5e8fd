import type { Dossier, Statement } from '../../graph-data/schema/dossier.ts';
import type { DossierIndex } from '../dossier/indexDossier.ts';
import { type Filters, findActorKind, findSpeaker } from './filters.ts';

/** The statements that the filters leave, in the order of the dossier; what a reader rejected is in none. */
export function filterStatements(
  dossier: Dossier,
  { entityById }: DossierIndex,
  hidden: Filters,
): readonly Statement[] {
  const isShown = (id: string) => {
    const entity = entityById.get(id);
    return entity !== undefined && !hidden.types.has(findActorKind(entity));
  };
  return dossier.statements.filter(
    (statement) =>
      statement.verdict !== 'rejected' &&
      !hidden.relations.has(statement.relation) &&
      !hidden.statuses.has(statement.status) &&
      !hidden.speakers.has(findSpeaker(statement)) &&
      !hidden.documents.has(statement.evidence.document) &&
      isShown(statement.source) &&
      isShown(statement.target),
  );
}
