import type { Column } from './column.ts';
import { readSorting, writeSorting } from './sortingWord.ts';
import type { Sorting } from './sortRows.ts';

export interface SortChoiceProps<Name extends string> {
  readonly columns: readonly Column<Name>[];
  readonly by: Sorting<Name> | undefined;
  readonly orderAtFirst: string;
  readonly onSort: (next: Sorting<Name> | undefined) => void;
}

export function SortChoice<Name extends string>({
  columns,
  by,
  orderAtFirst,
  onSort,
}: SortChoiceProps<Name>) {
  return (
    <select
      aria-label="Sort by"
      value={writeSorting(by)}
      onChange={({ target: { value } }) => onSort(readSorting(value, columns))}
      className="h-8 min-w-0 rounded-md border border-line bg-surface px-1"
    >
      <option value="">{orderAtFirst}</option>
      {columns.flatMap(({ name, label }) =>
        [false, true].map((isDescending) => (
          <option key={`${name} ${isDescending}`} value={writeSorting({ column: name, isDescending })}>
            {label} {isDescending ? '↓' : '↑'}
          </option>
        )),
      )}
    </select>
  );
}
