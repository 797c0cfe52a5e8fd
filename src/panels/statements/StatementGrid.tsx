import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Entity } from '../../../graph-data/schema/dossier.ts';
import { pointAt, select, showInReader } from '../../store/sessionActions.ts';
import { GRID_STYLE } from './columns.ts';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { nameCell, ROW_HEIGHT } from './gridLook.ts';
import type { StatementRow } from './listRows.ts';
import { changeList, useListState } from './listState.ts';
import { type Cell, moveCell } from './moveCell.ts';
import { COLUMNS, type Column, type Sorting } from './sortRows.ts';

export interface StatementGridProps {
  readonly rows: readonly StatementRow[];
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly sorting: Sorting | undefined;
  readonly onSort: (column: Column) => void;
  readonly selected: string | undefined;
  readonly pointed: string | undefined;
}

/** The statements as a grid that a screen reader and the arrow keys go through cell by cell. */
export function StatementGrid({ rows, entityById, sorting, onSort, selected, pointed }: StatementGridProps) {
  const scroll = useRef<HTMLTableElement>(null);
  const gridId = useId();
  const [reached, setActive] = useState<Cell>({ row: -1, column: 0 });
  const active = { row: Math.min(reached.row, rows.length - 1), column: reached.column };
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    scrollMargin: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
    initialOffset: () => useListState.getState().offset,
    overscan: 12,
  });

  useLayoutEffect(() => {
    const { current } = scroll;
    if (current) current.scrollTop = useListState.getState().offset;
    return () => changeList({ offset: current?.scrollTop ?? 0 });
  }, []);

  useEffect(() => {
    const at = selected === undefined ? -1 : rows.findIndex(({ statement }) => statement.id === selected);
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' });
  }, [selected, rows, virtualizer]);

  const openCell = (cell: Cell) => {
    setActive(cell);
    const column = COLUMNS[cell.column];
    const statement = rows[cell.row]?.statement;
    if (cell.row < 0 && column) onSort(column);
    if (!statement) return;
    select({ kind: 'statement', id: statement.id });
    if (column === 'document') showInReader(statement.evidence.document, statement.evidence);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      openCell(active);
      return;
    }
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const size = { rows: rows.length, columns: COLUMNS.length, page };
    const next = moveCell(active, event.key, event.ctrlKey || event.metaKey, size);
    if (!next) return;
    event.preventDefault();
    setActive(next);
    if (next.row >= 0) virtualizer.scrollToIndex(next.row, { align: 'auto' });
    scroll.current
      ?.querySelector(`th[data-column="${next.column}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  const onClick = ({ target }: MouseEvent) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    if (cell) openCell({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) });
  };

  return (
    <table
      ref={scroll}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA pattern of a table with cells to go to.
      role="grid"
      tabIndex={0}
      aria-label="Statements"
      aria-rowcount={rows.length + 1}
      aria-colcount={COLUMNS.length}
      aria-activedescendant={nameCell(gridId, active)}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onPointerLeave={() => pointAt(null)}
      className="group block h-full overflow-auto focus-visible:-outline-offset-2"
    >
      <GridHead gridId={gridId} sorting={sorting} activeColumn={active.row < 0 ? active.column : undefined} />
      <tbody
        className="relative block"
        style={{ height: virtualizer.getTotalSize(), minWidth: GRID_STYLE.minWidth }}
      >
        {virtualizer.getVirtualItems().map(({ index }) => {
          const row = rows[index];
          if (!row) return null;
          const { id } = row.statement;
          return (
            <GridRow
              key={id}
              gridId={gridId}
              row={row}
              number={index}
              entityById={entityById}
              isSelected={id === selected}
              isPointedAt={id === pointed}
              activeColumn={index === active.row ? active.column : undefined}
            />
          );
        })}
      </tbody>
    </table>
  );
}
