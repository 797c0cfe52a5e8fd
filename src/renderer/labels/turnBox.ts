import type { Place } from '../../projection/traceStrand.ts';
import type { Box } from './boxGrid.ts';

/** A box of a width and height around its middle, turned by `angle`, in radians clockwise. */
export function turnBox({ x, y }: Place, angle: number, width: number, height: number): Box {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const corners = [
    [-width, -height],
    [width, -height],
    [width, height],
    [-width, height],
  ].map(([along = 0, across = 0]) => ({
    x: x + (along * cos - across * sin) / 2,
    y: y + (along * sin + across * cos) / 2,
  }));
  const reachX = (Math.abs(width * cos) + Math.abs(height * sin)) / 2;
  const reachY = (Math.abs(width * sin) + Math.abs(height * cos)) / 2;
  return { left: x - reachX, right: x + reachX, top: y - reachY, bottom: y + reachY, corners };
}
