import type { Curve, Place } from '../projection/traceStrand.ts';

/** The part of a cubic curve between two of its points, by de Casteljau's construction. */
export function cutCurve(curve: Curve, start: number, end: number): Curve {
  const [, right] = splitCurve(curve, start);
  const [left] = splitCurve(right, start < 1 ? (end - start) / (1 - start) : 0);
  return left;
}

function splitCurve([a, b, c, d]: Curve, t: number): [Curve, Curve] {
  const ab = mix(a, b, t);
  const bc = mix(b, c, t);
  const cd = mix(c, d, t);
  const abc = mix(ab, bc, t);
  const bcd = mix(bc, cd, t);
  const middle = mix(abc, bcd, t);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

function mix(a: Place, b: Place, t: number): Place {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

export function measureDistance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
