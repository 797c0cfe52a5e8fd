import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Selection } from '../../store/session.ts';
import { pointAt, select } from '../../store/sessionActions.ts';
import { type Column, styleColumns } from './column.ts';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { nameCell, ROW_HEIGHT } from './gridLook.ts';
import { type Cell, moveCell } from './moveCell.ts';
import { type Sorting, turnSorting } from './sortRows.ts';

export interface GridProps<Row, Name extends string> {
  readonly label: string;
  readonly columns: readonly Column<Name>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly selectionOf: (row: Row) => Selection;
  readonly drawCell: (row: Row, column: Name) => ReactNode;
  readonly sorting: Sorting<Name> | undefined;
  readonly onSort: (sorting: Sorting<Name> | undefined) => void;
  /** Keys of the row that is chosen and of those that are pointed at, wherever that was done. */
  readonly selected: string | undefined;
  readonly pointed: ReadonlySet<string>;
  /** A column whose cells lead elsewhere, and what choosing one does after its row was selected. */
  readonly linked?: { readonly column: Name; readonly onOpen: (row: Row) => void };
  /** How far the grid was scrolled when it was left, in pixels, and where that is kept. */
  readonly offset: number;
  readonly onLeave: (offset: number) => void;
}

/** Rows in columns that a screen reader and the arrow keys go through cell by cell; only those in sight are drawn. */
export function Grid<Row, Name extends string>(props: GridProps<Row, Name>) {
  const { label, columns, rows, keyOf, selectionOf, drawCell, sorting, onSort, selected, pointed } = props;
  const { linked, offset, onLeave } = props;
  const scroll = useRef<HTMLTableElement>(null);
  const atFirst = useRef({ offset, onLeave });
  const gridId = useId();
  const [reached, setActive] = useState<Cell>({ row: -1, column: 0 });
  const active = { row: Math.min(reached.row, rows.length - 1), column: reached.column };
  const style = styleColumns(columns);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    scrollMargin: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
    initialOffset: offset,
    overscan: 12,
  });

  useLayoutEffect(() => {
    const { current } = scroll;
    const kept = atFirst.current;
    if (current) current.scrollTop = kept.offset;
    return () => kept.onLeave(current?.scrollTop ?? 0);
  }, []);

  useEffect(() => {
    const at = selected === undefined ? -1 : rows.findIndex((row) => keyOf(row) === selected);
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' });
  }, [selected, rows, keyOf, virtualizer]);

  const openCell = (cell: Cell) => {
    setActive(cell);
    const column = columns[cell.column];
    const row = rows[cell.row];
    if (cell.row < 0 && column) onSort(turnSorting(sorting, column));
    if (row === undefined) return;
    select(selectionOf(row));
    if (column && column.name === linked?.column) linked.onOpen(row);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      openCell(active);
      return;
    }
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const size = { rows: rows.length, columns: columns.length, page };
    const next = moveCell(active, event.key, event.ctrlKey || event.metaKey, size);
    if (!next) return;
    event.preventDefault();
    setActive(next);
    if (next.row >= 0) virtualizer.scrollToIndex(next.row, { align: 'auto' });
    const reachedRow = rows[next.row];
    pointAt(reachedRow === undefined ? null : selectionOf(reachedRow));
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
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={nameCell(gridId, active)}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onPointerLeave={() => pointAt(null)}
      onBlur={() => pointAt(null)}
      className="group block h-full overflow-auto focus-visible:-outline-offset-2"
    >
      <GridHead
        gridId={gridId}
        columns={columns}
        sorting={sorting}
        activeColumn={active.row < 0 ? active.column : undefined}
      />
      <tbody
        className="relative block"
        style={{ height: virtualizer.getTotalSize(), minWidth: style.minWidth }}
      >
        {virtualizer.getVirtualItems().map(({ index }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const key = keyOf(row);
          return (
            <GridRow
              key={key}
              gridId={gridId}
              columns={columns}
              row={row}
              number={index}
              selectionOf={selectionOf}
              drawCell={drawCell}
              linked={linked?.column}
              isSelected={key === selected}
              isPointedAt={pointed.has(key)}
              activeColumn={index === active.row ? active.column : undefined}
            />
          );
        })}
      </tbody>
    </table>
  );
}
