import type { Places } from './problem.ts';

/** The grid on which components are set beside each other. */
const CELL = 48;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Sets the components beside each other without overlap: the first in the middle, the others around it. */
export function packComponents(
  { x, y }: Places,
  components: readonly (readonly number[])[],
  radii: Float32Array,
  aspect: number,
): void {
  const taken = new Set<string>();
  for (const component of components) {
    const [centerX, centerY] = findCenter({ x, y }, component);
    const cells = listCells({ x, y }, component, radii, centerX, centerY);
    const [columns, rows] = findRoom(cells, taken, aspect);
    for (const node of component) {
      x[node] = (x[node] as number) - centerX + columns * CELL;
      y[node] = (y[node] as number) - centerY + rows * CELL;
    }
    for (const [column, row] of cells) taken.add(`${column + columns},${row + rows}`);
  }
}

type Cell = readonly [column: number, row: number];

function findRoom(cells: readonly Cell[], taken: ReadonlySet<string>, aspect: number): Cell {
  for (let i = 0; ; i++) {
    const distance = 0.8 * Math.sqrt(i);
    const column = Math.round(distance * Math.sqrt(aspect) * Math.cos(i * GOLDEN_ANGLE));
    const row = Math.round((distance / Math.sqrt(aspect)) * Math.sin(i * GOLDEN_ANGLE));
    if (cells.every(([c, r]) => !taken.has(`${c + column},${r + row}`))) return [column, row];
  }
}

function listCells(
  { x, y }: Places,
  component: readonly number[],
  radii: Float32Array,
  centerX: number,
  centerY: number,
): Cell[] {
  const cells = new Map<string, Cell>();
  for (const node of component) {
    const reach = (radii[node] as number) + CELL / 2;
    const dx = (x[node] as number) - centerX;
    const dy = (y[node] as number) - centerY;
    for (let column = Math.round((dx - reach) / CELL); column <= Math.round((dx + reach) / CELL); column++)
      for (let row = Math.round((dy - reach) / CELL); row <= Math.round((dy + reach) / CELL); row++)
        cells.set(`${column},${row}`, [column, row]);
  }
  return [...cells.values()];
}

function findCenter({ x, y }: Places, component: readonly number[]): readonly [number, number] {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const node of component) {
    left = Math.min(left, x[node] as number);
    right = Math.max(right, x[node] as number);
    top = Math.min(top, y[node] as number);
    bottom = Math.max(bottom, y[node] as number);
  }
  return [(left + right) / 2, (top + bottom) / 2];
}
