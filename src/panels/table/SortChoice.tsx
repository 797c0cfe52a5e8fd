import type { Column } from './column.ts';
import type { Sorting } from './sortRows.ts';

export interface SortChoiceProps<Name extends string> {
  readonly columns: readonly Column<Name>[];
  readonly by: Sorting<Name> | undefined;
  readonly orderAtFirst: string;
  readonly onSort: (next: Sorting<Name> | undefined) => void;
}

const UP = 'up';
const DOWN = 'down';

export function SortChoice<Name extends string>({
  columns,
  by,
  orderAtFirst,
  onSort,
}: SortChoiceProps<Name>) {
  const choose = (value: string) => {
    const [wanted, direction] = value.split(' ');
    const column = columns.find(({ name }) => name === wanted);
    onSort(column && { column: column.name, isDescending: direction === DOWN });
  };
  return (
    <select
      aria-label="Sort by"
      value={by ? `${by.column} ${by.isDescending ? DOWN : UP}` : ''}
      onChange={({ target: { value } }) => choose(value)}
      className="h-8 min-w-0 rounded-md border border-line bg-surface px-1"
    >
      <option value="">{orderAtFirst}</option>
      {columns.flatMap(({ name, label }) => [
        <option key={UP} value={`${name} ${UP}`}>
          {label} ↑
        </option>,
        <option key={DOWN} value={`${name} ${DOWN}`}>
          {label} ↓
        </option>,
      ])}
    </select>
  );
}
