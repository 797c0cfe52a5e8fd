import { rankColumns } from '../table/rankColumns.ts';
import type { ColumnName } from './columns.ts';
import type { ActorRow } from './listActors.ts';

/** What an actor is sorted by in a column: the rank of its word there, or its number; undefined where it has none. */
export function rankActors(
  rows: readonly ActorRow[],
): (row: ActorRow, column: ColumnName) => number | undefined {
  return rankColumns(rows, readActor);
}

/** What a column says of an actor: a word, a number (shares are of 1) or a date as ISO 8601; undefined where nothing. */
export function readActor(row: ActorRow, column: ColumnName): string | number | undefined {
  const { entity, ties, measures } = row;
  switch (column) {
    case 'name':
      return entity.label;
    case 'type':
    case 'country':
    case 'community':
      return row[column] === '' ? undefined : row[column];
    case 'betweenness':
    case 'pageRank':
      return measures?.[column];
    default:
      return ties[column];
  }
}
