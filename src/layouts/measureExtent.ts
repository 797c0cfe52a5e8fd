import type { Places } from './problem.ts';

export interface Extent {
  readonly width: number;
  readonly height: number;
  readonly right: number;
}

/** How wide and high the nodes reach; never 0, so that it can be divided by. */
export function measureExtent({ x, y }: Places, nodes: Iterable<number>): Extent {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const node of nodes) {
    left = Math.min(left, x[node] as number);
    right = Math.max(right, x[node] as number);
    top = Math.min(top, y[node] as number);
    bottom = Math.max(bottom, y[node] as number);
  }
  if (left > right) return { width: 1, height: 1, right: 0 };
  return { width: Math.max(1, right - left), height: Math.max(1, bottom - top), right };
}
