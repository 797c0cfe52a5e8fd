import { TEXT_SCALE } from '../../ui/textScale.ts';
import { formatCount } from '../../ui/words.ts';
import type { Box } from './boxGrid.ts';
import type { Disc } from './discGrid.ts';

const HEIGHT = 16 * TEXT_SCALE;
/** The width of "+" with its rim, and of a digit, in pixels. */
const WIDTH = { least: 18 * TEXT_SCALE, digit: 7 * TEXT_SCALE } as const;
/** Beside its node a badge stands so many radii to the right and up. */
const ASIDE = 0.6;

/** What the "+37" of a node covers on the screen: beside it; where names run outwards along `angle`, inwards. */
export function placeBadge({ x, y, radius, angle }: Disc & { readonly angle?: number }, count: number): Box {
  const width = WIDTH.least + WIDTH.digit * formatCount(count).length;
  if (angle === undefined) {
    const left = x + radius * ASIDE;
    const bottom = y - radius * ASIDE;
    return { left, right: left + width, top: bottom - HEIGHT, bottom };
  }
  const distance =
    radius + Math.abs(Math.cos(angle)) * (width / 2) + Math.abs(Math.sin(angle)) * (HEIGHT / 2);
  const middleX = x - Math.cos(angle) * distance;
  const middleY = y - Math.sin(angle) * distance;
  return {
    left: middleX - width / 2,
    right: middleX + width / 2,
    top: middleY - HEIGHT / 2,
    bottom: middleY + HEIGHT / 2,
  };
}
