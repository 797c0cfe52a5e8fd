import { measureExtent } from './measureExtent.ts';
import type { Places } from './problem.ts';

/** The area of the picture over that of its discs. */
const LOOSENESS = 3;

/** Scales what the forces left to the room that the discs need, so that separating them moves them little. */
export function scaleToRoom(places: Places, nodes: readonly number[], reach: Float32Array): void {
  const { x, y } = places;
  const { width, height } = measureExtent(places, nodes);
  const needed = nodes.reduce((sum, node) => sum + (2 * (reach[node] as number)) ** 2, 0);
  const scale = Math.sqrt((needed * LOOSENESS) / (width * height));
  for (const node of nodes) {
    x[node] = (x[node] as number) * scale;
    y[node] = (y[node] as number) * scale;
  }
}
