import type { Column } from './columns.ts';

/** A row's values as JSON carries them; those that are undefined are left out. */
export function readCells<Row>(columns: readonly Column<Row>[], row: Row): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const column of columns) {
    const value = column.read(row);
    if (value !== undefined) cells[column.id] = value;
  }
  return cells;
}
