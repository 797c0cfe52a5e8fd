import type Sigma from 'sigma';
import type { Guide } from '../../layouts/arrangement.ts';
import { type Box, createBoxGrid } from './boxGrid.ts';

/** The words of a guide where they stand on the screen: the left end, the middle in height, and what they cover. */
export interface PlacedGuide {
  readonly guide: Guide;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

const HEIGHT = 16;
const FROM_TOP = 14;
const FROM_CORNER = 12;

/** Days are named at the upper edge of the view, groups on the upper rim of their area, none over another. */
export function placeGuides(
  sigma: Sigma,
  guides: readonly Guide[],
  measure: (text: string) => number,
): readonly PlacedGuide[] {
  const taken = createBoxGrid();
  return guides.flatMap((guide) => {
    if (guide.text === '') return [];
    const width = measure(guide.text);
    const { x, y } = locate(sigma, guide, width);
    const box = { left: x - 4, right: x + width + 4, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
    if (!taken.fits(box)) return [];
    taken.add(box);
    return [{ guide, x, y, box }];
  });
}

function locate(sigma: Sigma, guide: Guide, width: number): { x: number; y: number } {
  if (guide.kind === 'day')
    return { x: sigma.graphToViewport({ x: guide.x, y: 0 }).x - width / 2, y: FROM_TOP };
  const corner = { x: guide.x - guide.halfWidth, y: -(guide.y - guide.halfHeight) };
  const { x, y } = sigma.graphToViewport(corner);
  return { x: x + FROM_CORNER, y };
}
