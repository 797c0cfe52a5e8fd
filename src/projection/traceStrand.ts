/** The distance between parallel strands, in pixels of an unzoomed view. */
export const FAN_STEP = 13;
/** A loop leaves its node in these two directions, in radians, and reaches so many radii and pixels out. */
export const LOOP = { from: 0.25, to: 1.35, radii: 2.2, pixels: 22 } as const;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The control points of a cubic curve. */
export type Curve = readonly [Place, Place, Place, Place];

/**
 * The way of a strand between the middles of two nodes, in pixels with y downwards. `scale` is the size of a pixel of
 * the unzoomed view. The strand program draws the same curve.
 */
export function traceStrand(from: Place, to: Place, step: number, radius: number, scale: number): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const span = Math.hypot(dx, dy);
  if (span < 0.01) {
    const reach = (radius * LOOP.radii + LOOP.pixels + step * FAN_STEP) * scale;
    const goOut = (angle: number) => ({
      x: from.x + reach * Math.cos(angle),
      y: from.y - reach * Math.sin(angle),
    });
    return [from, goOut(LOOP.from), goOut(LOOP.to), to];
  }
  const bulge = (Math.max(-0.6 * span, Math.min(0.6 * span, step * FAN_STEP * scale)) * 4) / 3 / span;
  const goAlong = (share: number) => ({
    x: from.x + dx * share + dy * bulge,
    y: from.y + dy * share - dx * bulge,
  });
  return [from, goAlong(1 / 3), goAlong(2 / 3), to];
}

export function findPointOnCurve([a, b, c, d]: Curve, t: number): Place {
  const s = 1 - t;
  const mix = (i: 'x' | 'y') =>
    s * s * s * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t * t * t * d[i];
  return { x: mix('x'), y: mix('y') };
}
