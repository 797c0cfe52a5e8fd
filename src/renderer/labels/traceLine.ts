import type Sigma from 'sigma';
import type { EdgeAttributes } from '../../projection/projectGraph.ts';
import { type Curve, traceStrand } from '../../projection/traceStrand.ts';

/** A line as it lies on the screen: its curve, the pixels between its nodes, and its thickness. */
export interface TracedLine {
  readonly curve: Curve;
  readonly room: number;
  readonly thickness: number;
}

/** The line on the screen; nothing when its middle is not on it. */
export function traceLine(
  sigma: Sigma,
  key: string,
  { source, target, step }: EdgeAttributes,
): TracedLine | null {
  const from = sigma.getNodeDisplayData(source);
  const to = sigma.getNodeDisplayData(target);
  const display = sigma.getEdgeDisplayData(key);
  if (!from || !to || !display) return null;
  const { width, height } = sigma.getDimensions();
  const start = sigma.framedGraphToViewport(from);
  const end = sigma.framedGraphToViewport(to);
  const x = (start.x + end.x) / 2;
  const y = (start.y + end.y) / 2;
  if (x < 0 || y < 0 || x > width || y > height) return null;
  const scale = sigma.scaleSize(1);
  return {
    curve: traceStrand(start, end, step, from.size, scale),
    room: Math.hypot(end.x - start.x, end.y - start.y) - sigma.scaleSize(from.size + to.size),
    thickness: Math.max(1, sigma.scaleSize(display.size)),
  };
}
