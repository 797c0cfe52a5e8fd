import type { Dossier, Statement } from '../../../graph-data/schema/dossier.ts';
import { getRelation } from '../../../graph-data/vocabulary/vocabulary.ts';
import type { DossierIndex } from '../../dossier/indexDossier.ts';
import { STATUS_WORDS } from '../../ui/words.ts';

/** A statement as the list shows it; `place` is where its sentence stands among all documents. */
export interface StatementRow {
  readonly statement: Statement;
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly status: string;
  readonly date: string;
  readonly count: number | undefined;
  readonly attributedTo: string;
  readonly document: string;
  readonly place: number;
}

export function listRows(
  statements: readonly Statement[],
  { entityById, documentById }: DossierIndex,
  documents: Dossier['documents'],
): StatementRow[] {
  const starts = new Map<string, number>();
  let start = 0;
  for (const { id, text } of documents) {
    starts.set(id, start);
    start += text.length;
  }
  const nameOf = (id: string | undefined) => (id === undefined ? '' : (entityById.get(id)?.label ?? ''));
  return statements.map((statement) => ({
    statement,
    source: nameOf(statement.source),
    relation: nameRelation(statement),
    target: nameOf(statement.target),
    status: STATUS_WORDS[statement.status].label,
    date: statement.date ?? '',
    count: statement.count,
    attributedTo: nameOf(statement.attributedTo),
    document: documentById.get(statement.evidence.document)?.title ?? '',
    place: (starts.get(statement.evidence.document) ?? 0) + statement.evidence.start,
  }));
}

/** The relation's label, or the verb of an open relation. */
function nameRelation({ relation, label }: Statement): string {
  const known = getRelation(relation);
  return known.family === 'open' ? (label ?? known.label) : known.label;
}
