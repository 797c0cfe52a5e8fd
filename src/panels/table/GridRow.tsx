import { memo, type ReactNode } from 'react';
import type { Selection } from '../../store/session.ts';
import { pointAt } from '../../store/sessionActions.ts';
import { joinClasses } from '../../ui/joinClasses.ts';
import { type Column, styleColumns } from './column.ts';
import { ACTIVE_CELL, nameCell, ROW_HEIGHT } from './gridLook.ts';

export interface GridRowProps<Row, Name extends string> {
  readonly gridId: string;
  readonly columns: readonly Column<Name>[];
  readonly row: Row;
  readonly number: number;
  readonly selectionOf: (row: Row) => Selection;
  readonly drawCell: (row: Row, column: Name) => ReactNode;
  readonly linked: Name | undefined;
  readonly isSelected: boolean;
  readonly isPointedAt: boolean;
  /** The column of the active cell, when it is in this row. */
  readonly activeColumn: number | undefined;
}

/** What one row of a grid stands for. Its clicks are heard by the grid. */
export const GridRow = memo(DrawnRow) as typeof DrawnRow;

function DrawnRow<Row, Name extends string>(props: GridRowProps<Row, Name>) {
  const { gridId, columns, row, number, selectionOf, drawCell, linked } = props;
  const { isSelected, isPointedAt, activeColumn } = props;
  return (
    <tr
      aria-rowindex={number + 2}
      aria-selected={isSelected}
      onPointerEnter={() => pointAt(selectionOf(row))}
      className={joinClasses(
        'absolute inset-x-0 top-0 grid cursor-pointer border-b border-line hover:bg-hover',
        isSelected && 'bg-accent-soft shadow-[inset_3px_0_0_var(--accent)]',
        isPointedAt && !isSelected && 'bg-hover',
      )}
      style={{
        ...styleColumns(columns),
        height: ROW_HEIGHT,
        transform: `translateY(${number * ROW_HEIGHT}px)`,
      }}
    >
      {columns.map(({ name, isNumber }, i) => (
        <td
          key={name}
          id={nameCell(gridId, { row: number, column: i })}
          aria-colindex={i + 1}
          data-row={number}
          data-column={i}
          className={joinClasses(
            'min-w-0 self-center px-2 leading-8',
            isNumber && 'text-right',
            name === linked && 'text-accent hover:underline',
            i === activeColumn && ACTIVE_CELL,
          )}
        >
          {drawCell(row, name)}
        </td>
      ))}
    </tr>
  );
}
