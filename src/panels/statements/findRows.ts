import { matchWords } from '../table/matchWords.ts';
import type { StatementRow } from './listRows.ts';

/** The rows in which every word stands, in any column, whatever the case. */
export function findRows(rows: readonly StatementRow[], words: string): readonly StatementRow[] {
  return matchWords(rows, words, readRow);
}

function readRow(row: StatementRow): string {
  const { statement, source, relation, target, status, date, attributedTo, document } = row;
  const { count, object = '', evidence } = statement;
  return [
    source,
    relation,
    target,
    status,
    date,
    count ?? '',
    object,
    attributedTo,
    document,
    evidence.text,
  ].join('\n');
}
