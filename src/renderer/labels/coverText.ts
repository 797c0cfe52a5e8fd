import type { Place } from '../../projection/traceStrand.ts';
import type { Box } from './boxGrid.ts';

/** Squares, each half over the next, along a text that is turned by `angle` around its middle: what it covers, to ask whether something else lies there. */
export function coverText({ x, y }: Place, angle: number, width: number, height: number): Box[] {
  const pieces = Math.max(1, Math.ceil((2 * width) / height));
  const half = height / 2 - 1;
  return Array.from({ length: pieces }, (_, i) => {
    const along = ((i + 0.5) / pieces - 0.5) * width;
    const centerX = x + Math.cos(angle) * along;
    const centerY = y + Math.sin(angle) * along;
    return { left: centerX - half, top: centerY - half, right: centerX + half, bottom: centerY + half };
  });
}
