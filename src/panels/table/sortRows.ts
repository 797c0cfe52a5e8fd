import type { Column } from './column.ts';

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The rank of each word in the alphabet: comparing numbers, 50,000 rows sort without a pause. */
export function rankWords(words: Iterable<string>): ReadonlyMap<string, number> {
  const sorted = [...new Set(words)].sort(collator.compare);
  return new Map(sorted.map((word, rank) => [word, rank]));
}

export interface Sorting<Name extends string> {
  readonly column: Name;
  readonly isDescending: boolean;
}

/** The rows in the order of a column; rows that say nothing in it come last either way, equal ones stay as they were. */
export function sortRows<Row, Name extends string>(
  rows: readonly Row[],
  sorting: Sorting<Name> | undefined,
  readRank: (row: Row, column: Name) => number | undefined,
): readonly Row[] {
  if (!sorting) return rows;
  const { column, isDescending } = sorting;
  const turn = isDescending ? -1 : 1;
  const ranked = rows.map((row) => ({ row, rank: readRank(row, column) }));
  ranked.sort((a, b) => {
    if (a.rank === undefined || b.rank === undefined)
      return Number(a.rank === undefined) - Number(b.rank === undefined);
    return (a.rank - b.rank) * turn;
  });
  return ranked.map(({ row }) => row);
}

/** What choosing a column does: up, down (numbers: down, up), and back to the order at first. */
export function turnSorting<Name extends string>(
  before: Sorting<Name> | undefined,
  { name, isNumber = false }: Pick<Column<Name>, 'name' | 'isNumber'>,
): Sorting<Name> | undefined {
  if (before?.column !== name) return { column: name, isDescending: isNumber };
  return before.isDescending === isNumber ? { column: name, isDescending: !isNumber } : undefined;
}
