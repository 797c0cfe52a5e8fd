import type { StatementRow } from './listRows.ts';

export const COLUMNS = [
  'source',
  'relation',
  'target',
  'status',
  'date',
  'count',
  'attributedTo',
  'document',
  'sentence',
] as const;
export type Column = (typeof COLUMNS)[number];

const WORD_COLUMNS = ['source', 'relation', 'target', 'status', 'date', 'attributedTo', 'document'] as const;
type WordColumn = (typeof WORD_COLUMNS)[number];

/** The rank of each word of a column in the alphabet: comparing numbers, 50,000 rows sort without a pause. */
export type Ranks = Readonly<Record<WordColumn, ReadonlyMap<string, number>>>;

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

export function rankWords(rows: readonly StatementRow[]): Ranks {
  const rankColumn = (column: WordColumn) => {
    const words = [...new Set(rows.map((row) => row[column]))].sort(collator.compare);
    return new Map(words.map((word, rank) => [word, rank]));
  };
  return Object.fromEntries(WORD_COLUMNS.map((column) => [column, rankColumn(column)])) as unknown as Ranks;
}

export interface Sorting {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** The rows in the order of a column; rows that say nothing in it come last either way, equal ones stay as they were. */
export function sortRows(
  rows: readonly StatementRow[],
  sorting: Sorting | undefined,
  ranks: Ranks,
): readonly StatementRow[] {
  if (!sorting) return rows;
  const { column, isDescending } = sorting;
  const turn = isDescending ? -1 : 1;
  const ranked = rows.map((row) => ({ row, rank: readRank(row, column, ranks) }));
  ranked.sort((a, b) => {
    if (a.rank === undefined || b.rank === undefined)
      return Number(a.rank === undefined) - Number(b.rank === undefined);
    return (a.rank - b.rank) * turn;
  });
  return ranked.map(({ row }) => row);
}

function readRank(row: StatementRow, column: Column, ranks: Ranks): number | undefined {
  if (column === 'count') return row.count;
  if (column === 'sentence') return row.place;
  return row[column] === '' ? undefined : ranks[column].get(row[column]);
}

/** What choosing a column does: up, down, and back to the order of the texts. */
export function turnSorting(before: Sorting | undefined, column: Column): Sorting | undefined {
  if (before?.column !== column) return { column, isDescending: false };
  return before.isDescending ? undefined : { column, isDescending: true };
}
