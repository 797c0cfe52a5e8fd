import type { Place } from '../projection/traceStrand.ts';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const WAYS: Readonly<Record<Direction, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export function isDirection(key: string): key is Direction {
  return Object.hasOwn(WAYS, key);
}

/** Of several places, the one to go to in a direction: near, and not far aside. Nothing that lies behind. */
export function findNext<T extends Place>(
  from: Place,
  candidates: readonly T[],
  direction: Direction,
): T | null {
  const way = WAYS[direction];
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const dx = candidate.x - from.x;
    const dy = candidate.y - from.y;
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    const cost = ahead + 2.2 * aside;
    if (ahead < 1 || aside > 2 * ahead || cost >= least) continue;
    least = cost;
    best = candidate;
  }
  return best;
}
