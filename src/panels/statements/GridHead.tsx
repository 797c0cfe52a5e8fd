import { ArrowDown, ArrowUp } from 'lucide-react';
import { joinClasses } from '../../ui/joinClasses.ts';
import { COLUMN_LOOKS, GRID_STYLE } from './columns.ts';
import { ACTIVE_CELL, nameCell, ROW_HEIGHT } from './gridLook.ts';
import { COLUMNS, type Column, type Sorting } from './sortRows.ts';

export interface GridHeadProps {
  readonly gridId: string;
  readonly sorting: Sorting | undefined;
  readonly activeColumn: number | undefined;
}

/** The heads of the columns. Their clicks are heard by the grid. */
export function GridHead({ gridId, sorting, activeColumn }: GridHeadProps) {
  return (
    <thead className="sticky top-0 z-10 block" style={{ minWidth: GRID_STYLE.minWidth }}>
      <tr
        aria-rowindex={1}
        className="grid border-b border-line bg-sunken"
        style={{ ...GRID_STYLE, height: ROW_HEIGHT }}
      >
        {COLUMNS.map((column, i) => (
          <th
            key={column}
            id={nameCell(gridId, { row: -1, column: i })}
            scope="col"
            aria-colindex={i + 1}
            aria-sort={describeDirection(sorting, column)}
            data-row={-1}
            data-column={i}
            title={`Sort by “${COLUMN_LOOKS[column].label}”`}
            className={joinClasses(
              'flex min-w-0 cursor-pointer items-center gap-1 px-2 text-sm font-semibold text-secondary select-none hover:text-ink',
              i === activeColumn && ACTIVE_CELL,
            )}
          >
            <span className="truncate">{COLUMN_LOOKS[column].label}</span>
            <SortArrow direction={describeDirection(sorting, column)} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

type Direction = 'ascending' | 'descending' | 'none';

function describeDirection(sorting: Sorting | undefined, column: Column): Direction {
  if (sorting?.column !== column) return 'none';
  return sorting.isDescending ? 'descending' : 'ascending';
}

function SortArrow({ direction }: { readonly direction: Direction }) {
  if (direction === 'none') return null;
  const Arrow = direction === 'descending' ? ArrowDown : ArrowUp;
  return <Arrow size={14} aria-hidden="true" className="shrink-0 text-accent" />;
}
