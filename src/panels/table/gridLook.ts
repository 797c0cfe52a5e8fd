import { TEXT_SCALE } from '../../ui/textScale.ts';
import type { Cell } from './moveCell.ts';

export const ROW_HEIGHT = 36 * TEXT_SCALE;

/** From this width on, in pixels, there is room for columns. */
export const GRID_FROM = 640 * TEXT_SCALE;

/** The cell the arrow keys have reached; it shows while the grid has the focus. */
export const ACTIVE_CELL =
  'rounded group-focus-visible:outline-2 group-focus-visible:-outline-offset-2 group-focus-visible:outline-accent';

export function nameCell(gridId: string, { row, column }: Cell): string {
  return `${gridId}-${row}-${column}`;
}
