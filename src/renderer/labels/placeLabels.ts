import type { Box, BoxGrid } from './boxGrid.ts';

/** A name that wants to stand beside its node. `lean` is the side its neighbours leave free: -1 left, 1 right. */
export interface LabelWish {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  readonly lean: -1 | 1;
  readonly isForced: boolean;
  /** An important name rather lies over a node or a count than is left out. */
  readonly isImportant?: boolean;
}

export interface PlacedLabel {
  readonly wish: LabelWish;
  /** The left end of the text, and its middle in height. */
  readonly x: number;
  readonly y: number;
}

const GAP = 4;
const EVERYWHERE: Box = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/**
 * Places names beside their nodes, in the order given, each on the stage and where it lies over no other; one without
 * room is left out. `obstacles` are what names should not lie over either; an important name gives them up one after
 * the other, the first first.
 */
export function placeLabels(
  wishes: Iterable<LabelWish>,
  grid: BoxGrid,
  most: number,
  stage: Box = EVERYWHERE,
  obstacles: readonly BoxGrid[] = [],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const spots = listSpots(wish).filter((box) => isInside(box, stage));
    const free = spots.filter((box) => grid.fits(box));
    const spot =
      findFree(free, obstacles, wish.isImportant ? obstacles.length : 0) ??
      (wish.isForced ? spots[0] : undefined);
    if (!spot) continue;
    grid.add(spot);
    placed.push({ wish, x: spot.left + 2, y: (spot.top + spot.bottom) / 2 });
    if (placed.length >= most) break;
  }
  return placed;
}

/** The first spot clear of all obstacles, or else of all but the first, and so on as far as `given` may be given up. */
function findFree(spots: readonly Box[], obstacles: readonly BoxGrid[], given: number): Box | undefined {
  for (let i = 0; i <= given; i++) {
    const spot = spots.find((box) => obstacles.slice(i).every((obstacle) => obstacle.fits(box)));
    if (spot) return spot;
  }
  return undefined;
}

function isInside(box: Box, stage: Box): boolean {
  return (
    box.left >= stage.left && box.right <= stage.right && box.top >= stage.top && box.bottom <= stage.bottom
  );
}

function listSpots({ x, y, radius, width, height, lean }: LabelWish): Box[] {
  const half = height / 2;
  const reach = radius + GAP;
  const boxAt = (left: number, top: number): Box => ({
    left: left - 2,
    top,
    right: left + width + 2,
    bottom: top + height,
  });
  const right = boxAt(x + reach, y - half);
  const left = boxAt(x - reach - width, y - half);
  const below = boxAt(x - width / 2, y + reach - 1);
  const above = boxAt(x - width / 2, y - reach - height + 1);
  const aside = reach * 0.7;
  const belowRight = boxAt(x + aside, y + aside - 4);
  const belowLeft = boxAt(x - aside - width, y + aside - 4);
  return lean > 0
    ? [right, below, belowRight, above, left, belowLeft]
    : [left, below, belowLeft, above, right, belowRight];
}
