import { measureExtent } from './measureExtent.ts';
import type { Places } from './problem.ts';

const MOST_STRETCH = 1.8;

/** Brings the picture nearer to the proportions of the view, the area left as it is. */
export function stretchToView(places: Places, aspect: number): void {
  const { x, y } = places;
  const { width, height } = measureExtent(places, x.keys());
  const wanted = (aspect * height) / width;
  const factor = Math.sqrt(Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, wanted)));
  x.forEach((value, node) => {
    x[node] = value * factor;
    y[node] = (y[node] as number) / factor;
  });
}
