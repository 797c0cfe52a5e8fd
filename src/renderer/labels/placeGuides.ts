import type Sigma from 'sigma';
import type { Guide } from '../../layouts/arrangement.ts';
import type { Place } from '../../projection/traceStrand.ts';
import { TEXT_SCALE } from '../../ui/textScale.ts';
import { type Box, type BoxGrid, createBoxGrid } from './boxGrid.ts';

/** The words of a guide where they stand on the screen: the left end, the middle in height, and what they cover. */
export interface PlacedGuide {
  readonly guide: Guide;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

const HEIGHT = 16 * TEXT_SCALE;
const FROM_TOP = 14;
const FROM_CORNER = 12;

/** Days are named at the upper edge of the view, groups on the rim of their area, none over another, nor over a badge where that can be. */
export function placeGuides(
  sigma: Sigma,
  guides: readonly Guide[],
  measure: (text: string) => number,
  badges: BoxGrid,
): readonly PlacedGuide[] {
  const taken = createBoxGrid();
  return guides.flatMap((guide) => {
    const width = measure(guide.text);
    const spots = listSpots(sigma, guide, width).map(({ x, y }) => ({
      guide,
      x,
      y,
      box: { left: x - 4, right: x + width + 4, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 },
    }));
    const free = spots.filter(({ box }) => taken.fits(box));
    const spot = free.find(({ box }) => badges.fits(box)) ?? free[0];
    if (!spot) return [];
    taken.add(spot.box);
    return [spot];
  });
}

/** Where a guide can be named: a day in one place, an area on its upper rim, left, right or in the middle, or else on the lower. */
function listSpots(sigma: Sigma, guide: Guide, width: number): readonly Place[] {
  if (guide.kind === 'day')
    return [{ x: sigma.graphToViewport({ x: guide.x, y: 0 }).x - width / 2, y: FROM_TOP }];
  const { x, y, halfWidth, halfHeight } = guide;
  const from = sigma.graphToViewport({ x: x - halfWidth, y: -(y - halfHeight) });
  const to = sigma.graphToViewport({ x: x + halfWidth, y: -(y + halfHeight) });
  const starts = [from.x + FROM_CORNER, to.x - FROM_CORNER - width, (from.x + to.x - width) / 2];
  return [from.y, to.y].flatMap((height) => starts.map((start) => ({ x: start, y: height })));
}
