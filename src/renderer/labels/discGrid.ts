import type { Place } from '../../projection/traceStrand.ts';
import type { Box } from './boxGrid.ts';

/** A node on the screen. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const CELL = 48;

/** Discs on a plane, to ask quickly whether a box would lie over one of them. */
export interface DiscGrid {
  /** Whether a box lies over no disc; the one at `own` does not count. */
  readonly fits: (box: Box, own?: Place) => boolean;
  readonly add: (disc: Disc) => void;
}

export function createDiscGrid(): DiscGrid {
  const cells = new Map<number, Disc[]>();
  return {
    fits: (box, own) => {
      const counts = ({ x, y }: Disc) => x !== own?.x || y !== own.y;
      let isFree = true;
      forEachCell(box, (key) => {
        if (isFree && cells.get(key)?.some((disc) => counts(disc) && lieOver(box, disc))) isFree = false;
      });
      return isFree;
    },
    add: (disc) => {
      const { x, y, radius } = disc;
      forEachCell({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }, (key) => {
        const cell = cells.get(key);
        if (cell) cell.push(disc);
        else cells.set(key, [disc]);
      });
    },
  };
}

function forEachCell({ left, top, right, bottom }: Box, visit: (key: number) => void): void {
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++)
      visit(column * 100_003 + row);
}

function lieOver({ left, top, right, bottom }: Box, { x, y, radius }: Disc): boolean {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return dx * dx + dy * dy < radius * radius;
}
