import type { Statement } from '../../graph-data/schema/dossier.ts';
import { type Columns, markActors, markHidden } from './columns.ts';
import type { Filters } from './filters.ts';

/** The statements that the filters leave, in their order. */
export function filterStatements(columns: Columns, hidden: Filters): readonly Statement[] {
  const { statements, relations, statuses, speakers, documents, sources, targets } = columns;
  const hiddenActors = markActors(columns, hidden.types);
  const hiddenRelations = markHidden(relations.values, hidden.relations);
  const hiddenStatuses = markHidden(statuses.values, hidden.statuses);
  const hiddenSpeakers = markHidden(speakers.values, hidden.speakers);
  const hiddenDocuments = markHidden(documents.values, hidden.documents);
  return statements.filter(
    (_, i) =>
      hiddenRelations[relations.codes[i] as number] === 0 &&
      hiddenStatuses[statuses.codes[i] as number] === 0 &&
      hiddenSpeakers[speakers.codes[i] as number] === 0 &&
      hiddenDocuments[documents.codes[i] as number] === 0 &&
      hiddenActors[sources.codes[i] as number] === 0 &&
      hiddenActors[targets.codes[i] as number] === 0,
  );
}
