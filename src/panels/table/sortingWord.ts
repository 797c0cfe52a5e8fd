import type { Column } from './column.ts';
import type { Sorting } from './sortRows.ts';

const UP = 'up';
const DOWN = 'down';

/** A sorting as one word of the view: "date down"; empty for the order at first. */
export function writeSorting(sorting: Sorting<string> | undefined): string {
  return sorting ? `${sorting.column} ${sorting.isDescending ? DOWN : UP}` : '';
}

/** The sorting that such a word means; none where it names no column. */
export function readSorting<Name extends string>(
  word: string,
  columns: readonly Pick<Column<Name>, 'name'>[],
): Sorting<Name> | undefined {
  const [wanted, direction] = word.split(' ');
  const column = columns.find(({ name }) => name === wanted);
  return column && { column: column.name, isDescending: direction === DOWN };
}
