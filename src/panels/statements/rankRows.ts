import { rankColumns } from '../table/rankColumns.ts';
import type { ColumnName } from './columns.ts';
import type { StatementRow } from './listRows.ts';

/** What a row is sorted by in a column: the rank of its word there, its number or its place; undefined where it says nothing. */
export function rankRows(
  rows: readonly StatementRow[],
): (row: StatementRow, column: ColumnName) => number | undefined {
  return rankColumns(rows, readRow);
}

function readRow(row: StatementRow, column: ColumnName): string | number | undefined {
  if (column === 'count') return row.count;
  if (column === 'sentence') return row.place;
  return row[column] === '' ? undefined : row[column];
}
