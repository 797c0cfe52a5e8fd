import type { Layout } from '../layouts/arrangement.ts';
import type { Look } from './look.ts';

export interface Frame {
  readonly x: [number, number];
  readonly y: [number, number];
}

/** Around nodes in a circle there is room for their names, which run outwards; in the graph's units. */
const MARGIN: Readonly<Record<Layout, number>> = {
  forces: 0,
  circle: 130,
  time: 20,
  family: 0,
  countries: 0,
};

/** The frame around all nodes and the areas of their groups, in the graph's units; none around no nodes. */
export function measureFrame({ projection: { nodes }, layout, guides }: Look): Frame | null {
  const places = [...nodes.values()];
  if (places.length === 0) return null;
  const corners = guides.flatMap((guide) =>
    guide.kind === 'area'
      ? [
          { x: guide.x - guide.halfWidth, y: -guide.y - guide.halfHeight },
          { x: guide.x + guide.halfWidth, y: -guide.y + guide.halfHeight },
        ]
      : [],
  );
  const { x, y } = frameOf([...places, ...corners]);
  const margin = MARGIN[layout];
  return { x: [x[0] - margin, x[1] + margin], y: [y[0] - margin, y[1] + margin] };
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
