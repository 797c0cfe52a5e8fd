import type { Place } from '../../projection/traceStrand.ts';
import { overlapShapes } from './overlapShapes.ts';

/** A box by its edges. One that is turned has `corners`, in order; its edges are those of the upright box around it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly corners?: readonly Place[];
}

const CELL = 48;

/** Boxes on a plane, to ask quickly whether another would lie over one of them. */
export interface BoxGrid {
  readonly fits: (box: Box) => boolean;
  readonly add: (box: Box) => void;
}

export function createBoxGrid(): BoxGrid {
  const cells = new Map<number, Box[]>();
  return {
    fits: (box) => listCells(box).every((key) => !cells.get(key)?.some((other) => overlaps(box, other))),
    add: (box) => {
      for (const key of listCells(box)) {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      }
    },
  };
}

/** The numbers of the cells of a plane in which a box lies. */
export function listCells({ left, top, right, bottom }: Box): number[] {
  const keys: number[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++)
      keys.push(column * 100_003 + row);
  return keys;
}

function overlaps(a: Box, b: Box): boolean {
  if (a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom) return false;
  return (!a.corners && !b.corners) || overlapShapes(listCorners(a), listCorners(b));
}

/** The corners of a box, in order around it. */
export function listCorners({ left, right, top, bottom, corners }: Box): readonly Place[] {
  return (
    corners ?? [
      { x: left, y: top },
      { x: right, y: top },
      { x: right, y: bottom },
      { x: left, y: bottom },
    ]
  );
}
