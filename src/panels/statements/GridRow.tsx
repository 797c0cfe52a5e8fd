import { memo } from 'react';
import type { Entity } from '../../../graph-data/schema/dossier.ts';
import { pointAt } from '../../store/sessionActions.ts';
import { joinClasses } from '../../ui/joinClasses.ts';
import { GRID_STYLE } from './columns.ts';
import { ACTIVE_CELL, nameCell, ROW_HEIGHT } from './gridLook.ts';
import type { StatementRow } from './listRows.ts';
import { StatementCell } from './StatementCell.tsx';
import { COLUMNS } from './sortRows.ts';

export interface GridRowProps {
  readonly gridId: string;
  readonly row: StatementRow;
  readonly number: number;
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly isSelected: boolean;
  readonly isPointedAt: boolean;
  /** The column of the active cell, when it is in this row. */
  readonly activeColumn: number | undefined;
}

/** A statement as a row of the grid. Its clicks are heard by the grid. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { gridId, row, number, entityById, isSelected, isPointedAt, activeColumn } = props;
  const { id } = row.statement;
  return (
    <tr
      aria-rowindex={number + 2}
      aria-selected={isSelected}
      onPointerEnter={() => pointAt({ kind: 'statement', id })}
      className={joinClasses(
        'absolute inset-x-0 top-0 grid cursor-pointer border-b border-line hover:bg-hover',
        isSelected && 'bg-accent-soft shadow-[inset_3px_0_0_var(--accent)]',
        isPointedAt && !isSelected && 'bg-hover',
      )}
      style={{
        ...GRID_STYLE,
        height: ROW_HEIGHT,
        transform: `translateY(${number * ROW_HEIGHT}px)`,
      }}
    >
      {COLUMNS.map((column, i) => (
        <td
          key={column}
          id={nameCell(gridId, { row: number, column: i })}
          aria-colindex={i + 1}
          data-row={number}
          data-column={i}
          className={joinClasses(
            'min-w-0 self-center px-2 leading-8',
            column === 'document' && 'text-accent hover:underline',
            i === activeColumn && ACTIVE_CELL,
          )}
        >
          <StatementCell row={row} column={column} entityById={entityById} />
        </td>
      ))}
    </tr>
  );
});
