import type Sigma from 'sigma';
import type { Place } from '../../projection/traceStrand.ts';
import type { Look } from '../look.ts';

/** The way outwards from the middle of a circle of nodes, in radians clockwise; none in other layouts. */
export function findNameAngle(sigma: Sigma, { layout }: Look, { x, y }: Place): number | undefined {
  if (layout !== 'circle') return undefined;
  const center = sigma.graphToViewport({ x: 0, y: 0 });
  return Math.atan2(y - center.y, x - center.x);
}
