import type { Places } from '../problem.ts';
import { measureRoom } from './nameRoom.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Room over the area of the names, so that they find a place. */
const LOOSENESS = 1.5;
const MARGIN = { x: 14, y: 22 } as const;

export interface Extent {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Sets nodes around 0,0, the first in the middle, along a sunflower's spiral (Vogel 1979), and says how far they reach. */
export function packMembers(
  nodes: readonly number[],
  radii: Float32Array,
  { x, y }: Places,
  count: number,
): Extent {
  let area = 0;
  let halfWidth = 0;
  let halfHeight = 0;
  nodes.forEach((node, i) => {
    const room = measureRoom(radii[node] ?? 0, count);
    const stretch = Math.sqrt(room.halfWidth / room.halfHeight);
    const own = 4 * room.halfWidth * room.halfHeight * LOOSENESS;
    const distance = i === 0 ? 0 : Math.sqrt((area + own / 2) / Math.PI);
    area += own;
    x[node] = distance * stretch * Math.cos(i * GOLDEN_ANGLE);
    y[node] = (distance / stretch) * Math.sin(i * GOLDEN_ANGLE);
    halfWidth = Math.max(halfWidth, Math.abs(x[node] ?? 0) + room.halfWidth);
    halfHeight = Math.max(halfHeight, Math.abs(y[node] ?? 0) + room.halfHeight);
  });
  return { halfWidth: halfWidth + MARGIN.x, halfHeight: halfHeight + MARGIN.y };
}

/** Moves nodes so that what was at 0,0 is at a place. */
export function moveMembers(nodes: readonly number[], { x, y }: Places, dx: number, dy: number): void {
  for (const node of nodes) {
    x[node] = (x[node] ?? 0) + dx;
    y[node] = (y[node] ?? 0) + dy;
  }
}
