import type { Place } from '../../projection/traceStrand.ts';

/** Whether two convex shapes, by their corners in order, overlap: no side of either has all of the one on one hand, of the other on the other. */
export function overlapShapes(a: readonly Place[], b: readonly Place[]): boolean {
  return !isApartAlong(a, b, a) && !isApartAlong(a, b, b);
}

function isApartAlong(a: readonly Place[], b: readonly Place[], sides: readonly Place[]): boolean {
  return sides.some((corner, i) => {
    const next = sides[(i + 1) % sides.length] ?? corner;
    const across = { x: next.y - corner.y, y: corner.x - next.x };
    const [leastOfA, mostOfA] = project(a, across);
    const [leastOfB, mostOfB] = project(b, across);
    return mostOfA <= leastOfB || mostOfB <= leastOfA;
  });
}

function project(shape: readonly Place[], along: Place): readonly [least: number, most: number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const { x, y } of shape) {
    const at = x * along.x + y * along.y;
    least = Math.min(least, at);
    most = Math.max(most, at);
  }
  return [least, most];
}
