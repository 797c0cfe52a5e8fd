import type { Place } from '../../projection/traceStrand.ts';
import { type Box, listCells, listCorners } from './boxGrid.ts';

/** A node on the screen. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

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
      const isOther = ({ x, y }: Disc) => x !== own?.x || y !== own.y;
      return listCells(box).every(
        (key) => !cells.get(key)?.some((disc) => isOther(disc) && liesOver(box, disc)),
      );
    },
    add: (disc) => {
      const { x, y, radius } = disc;
      for (const key of listCells({
        left: x - radius,
        right: x + radius,
        top: y - radius,
        bottom: y + radius,
      })) {
        const cell = cells.get(key);
        if (cell) cell.push(disc);
        else cells.set(key, [disc]);
      }
    },
  };
}

function liesOver(box: Box, { x, y, radius }: Disc): boolean {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  if (dx * dx + dy * dy >= radius * radius) return false;
  if (!box.corners) return true;
  const corners = listCorners(box);
  let isWithin = true;
  for (const [i, corner] of corners.entries()) {
    const next = corners[(i + 1) % corners.length] ?? corner;
    if (measureWay({ x, y }, corner, next) < radius) return true;
    if ((next.x - corner.x) * (y - corner.y) < (next.y - corner.y) * (x - corner.x)) isWithin = false;
  }
  return isWithin;
}

/** How far a place is from the line between two others. */
function measureWay({ x, y }: Place, from: Place, to: Place): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(from.x + dx * share - x, from.y + dy * share - y);
}
