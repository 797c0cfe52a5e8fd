import type { Projection } from '../projection/projectGraph.ts';

export interface Frame {
  readonly x: [number, number];
  readonly y: [number, number];
}

/** The frame around all nodes, in the graph's units; none around no nodes. */
export function measureFrame({ graph }: Projection): Frame | null {
  const places = graph.mapNodes((_, { x, y }) => ({ x, y }));
  return places.length === 0 ? null : frameOf(places);
}

export function frameOf(places: readonly { readonly x: number; readonly y: number }[]): Frame {
  const frame: Frame = {
    x: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    y: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  };
  for (const place of places)
    for (const axis of ['x', 'y'] as const) {
      frame[axis][0] = Math.min(frame[axis][0], place[axis]);
      frame[axis][1] = Math.max(frame[axis][1], place[axis]);
    }
  return frame;
}
