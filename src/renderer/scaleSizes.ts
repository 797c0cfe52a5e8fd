import type Sigma from 'sigma';
import type { Look } from './look.ts';

/** Sizes follow the graph's scale between these bounds, so that a small graph has no giants and a large one no dust. */
const SIZE_SCALE = { least: 0.5, leastOfMany: 0.12, many: 200, most: 1, share: 1.2 } as const;
const SMALLEST_CHANGE = 0.03;

/** Fits the sizes of nodes and lines to how far the graph spreads on the screen; says whether they have changed. */
export function scaleSizes(sigma: Sigma, look: Look): boolean {
  const { size: order } = look.projection.nodes;
  if (order < 2) return false;
  const scale = sigma.getGraphToViewportRatio() * sigma.getCamera().ratio;
  const least = order > SIZE_SCALE.many ? SIZE_SCALE.leastOfMany : SIZE_SCALE.least;
  const wanted = Math.min(SIZE_SCALE.most, Math.max(least, scale * SIZE_SCALE.share));
  if (Math.abs(wanted / look.sizeScale - 1) < SMALLEST_CHANGE) return false;
  look.sizeScale = wanted;
  return true;
}
