import type { Box, BoxGrid } from './boxGrid.ts';
import type { Obstacles } from './gatherObstacles.ts';
import { turnBox } from './turnBox.ts';

/**
 * A name that wants to stand beside its node. `lean` is the side its neighbours leave free: -1 left, 1 right. With an `angle`, in radians
 * clockwise, it runs outwards along it, and stands nowhere else. An important one may stand further away, one with light over what is faded.
 */
export interface LabelWish {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  readonly lean: -1 | 1;
  readonly angle?: number;
  readonly isImportant?: boolean;
  readonly isLit?: boolean;
}

/** The left end of a text, and its middle in height; it is turned by `angle` around that place. `box` is what it covers. */
export interface PlacedLabel<Wish extends LabelWish = LabelWish> {
  readonly wish: Wish;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly box: Box;
}

/** Where names may stand: at most so many, on the stage, over none of the obstacles; those with light, where need be, over all but the `lit` ones. */
export interface NameRoom extends Partial<Obstacles> {
  readonly most: number;
  readonly stage?: Box;
  readonly lit?: Obstacles;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly box: Box;
  /** How far from its node it stands, beyond what is usual: nothing else may be nearer to it. */
  readonly further: number;
}

const GAP = 4;
/** So much further away an important name may stand, step by step. */
const FURTHER = [0, 9, 18, 30] as const;
const SIDE = 2;
/** The share of a line's height that its letters take: names that run outwards stand that close. */
const LETTERS = 0.85;
const EVERYWHERE: Box = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/**
 * Places names beside their nodes, in the order given, none over another in `names`, and none further from its node than from another;
 * one without room is left out.
 */
export function placeLabels<Wish extends LabelWish>(
  wishes: Iterable<Wish>,
  names: BoxGrid,
  { most, stage = EVERYWHERE, lit, ...all }: NameRoom,
): PlacedLabel<Wish>[] {
  const placed: PlacedLabel<Wish>[] = [];
  for (const wish of wishes) {
    const isFree =
      ({ discs, boxes }: Partial<Obstacles>) =>
      ({ box, further }: Spot) =>
        isInside(box, stage) &&
        names.fits(box) &&
        (boxes?.fits(box) ?? true) &&
        (discs?.fits(box) ?? true) &&
        (further === 0 || (discs?.fits(widen(box, GAP + further), wish) ?? true));
    const spot = findSpot(wish, isFree(all)) ?? (wish.isLit && lit ? findSpot(wish, isFree(lit)) : undefined);
    if (!spot) continue;
    names.add(spot.box);
    const { x, y, angle, box } = spot;
    placed.push({ wish, x, y, angle, box });
    if (placed.length >= most) break;
  }
  return placed;
}

function findSpot(wish: LabelWish, isFree: (spot: Spot) => boolean): Spot | undefined {
  if (wish.angle !== undefined) {
    const spot = runOutwards(wish, wish.angle);
    return isFree(spot) ? spot : undefined;
  }
  for (const further of wish.isImportant ? FURTHER : [0]) {
    const spot = listSpots(wish, further).find(isFree);
    if (spot) return spot;
  }
  return undefined;
}

function widen({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function isInside(box: Box, stage: Box): boolean {
  return (
    box.left >= stage.left && box.right <= stage.right && box.top >= stage.top && box.bottom <= stage.bottom
  );
}

function listSpots({ x, y, radius, width, height, lean }: LabelWish, further: number): Spot[] {
  const half = height / 2;
  const reach = radius + GAP + further;
  const spotAt = (left: number, top: number): Spot => ({
    x: left,
    y: top + half,
    angle: 0,
    further,
    box: { left: left - SIDE, top, right: left + width + SIDE, bottom: top + height },
  });
  const right = spotAt(x + reach, y - half);
  const left = spotAt(x - reach - width, y - half);
  const below = spotAt(x - width / 2, y + reach - 1);
  const above = spotAt(x - width / 2, y - reach - height + 1);
  const aside = reach * 0.75;
  const belowRight = spotAt(x + aside, y + aside - GAP);
  const belowLeft = spotAt(x - aside - width, y + aside - GAP);
  const aboveRight = spotAt(x + aside, y - aside - height + GAP);
  const aboveLeft = spotAt(x - aside - width, y - aside - height + GAP);
  return lean > 0
    ? [right, below, belowRight, above, left, belowLeft, aboveRight, aboveLeft]
    : [left, below, belowLeft, above, right, belowRight, aboveLeft, aboveRight];
}

/** From the node outwards, upright: on the left half the text ends at its node. */
function runOutwards({ x, y, radius, width, height }: LabelWish, angle: number): Spot {
  const isLeft = Math.cos(angle) < 0;
  const along = (distance: number) => ({
    x: x + Math.cos(angle) * distance,
    y: y + Math.sin(angle) * distance,
  });
  const near = radius + GAP;
  return {
    ...along(isLeft ? near + width : near),
    angle: isLeft ? angle + Math.PI : angle,
    further: 0,
    box: turnBox(along(near + width / 2), angle, width, height * LETTERS),
  };
}
