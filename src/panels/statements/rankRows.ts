import { rankWords } from '../table/sortRows.ts';
import type { ColumnName } from './columns.ts';
import type { StatementRow } from './listRows.ts';

const WORD_COLUMNS = ['source', 'relation', 'target', 'status', 'date', 'attributedTo', 'document'] as const;

/** What a row is sorted by in a column: the rank of its word there, its number or its place; undefined where it says nothing. */
export function rankRows(
  rows: readonly StatementRow[],
): (row: StatementRow, column: ColumnName) => number | undefined {
  const ranks = new Map<string, ReadonlyMap<string, number>>(
    WORD_COLUMNS.map((column) => [column, rankWords(rows.map((row) => row[column]))]),
  );
  return (row, column) => {
    if (column === 'count') return row.count;
    if (column === 'sentence') return row.place;
    return row[column] === '' ? undefined : ranks.get(column)?.get(row[column]);
  };
}
