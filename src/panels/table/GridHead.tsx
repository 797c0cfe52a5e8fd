import { ArrowDown, ArrowUp } from 'lucide-react';
import { joinClasses } from '../../ui/joinClasses.ts';
import { type Column, styleColumns } from './column.ts';
import { ACTIVE_CELL, nameCell, ROW_HEIGHT } from './gridLook.ts';
import type { Sorting } from './sortRows.ts';

export interface GridHeadProps {
  readonly gridId: string;
  readonly columns: readonly Column<string>[];
  readonly sorting: Sorting<string> | undefined;
  readonly activeColumn: number | undefined;
}

/** The heads of the columns. Their clicks are heard by the grid. */
export function GridHead({ gridId, columns, sorting, activeColumn }: GridHeadProps) {
  const style = styleColumns(columns);
  return (
    <thead className="sticky top-0 z-10 block" style={{ minWidth: style.minWidth }}>
      <tr
        aria-rowindex={1}
        className="grid border-b border-line bg-sunken"
        style={{ ...style, height: ROW_HEIGHT }}
      >
        {columns.map(({ name, label, meaning, isNumber }, i) => (
          <th
            key={name}
            id={nameCell(gridId, { row: -1, column: i })}
            scope="col"
            aria-colindex={i + 1}
            aria-sort={describeDirection(sorting, name)}
            aria-description={meaning}
            data-row={-1}
            data-column={i}
            title={meaning ? `${meaning} Choose to sort.` : `Sort by “${label}”`}
            className={joinClasses(
              'flex min-w-0 cursor-pointer items-center gap-1 px-2 text-sm font-semibold text-secondary select-none hover:text-ink',
              isNumber && 'justify-end',
              i === activeColumn && ACTIVE_CELL,
            )}
          >
            <span className="truncate">{label}</span>
            <SortArrow direction={describeDirection(sorting, name)} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

type Direction = 'ascending' | 'descending' | 'none';

function describeDirection(sorting: Sorting<string> | undefined, column: string): Direction {
  if (sorting?.column !== column) return 'none';
  return sorting.isDescending ? 'descending' : 'ascending';
}

function SortArrow({ direction }: { readonly direction: Direction }) {
  if (direction === 'none') return null;
  const Arrow = direction === 'descending' ? ArrowDown : ArrowUp;
  return <Arrow size={14} aria-hidden="true" className="shrink-0 text-accent" />;
}
