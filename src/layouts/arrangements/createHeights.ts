interface Taken {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** The strips of the plane in which boxes are looked up. */
const STRIP = 100;

export interface Heights {
  /** Takes a box at `x`, at the height nearest to the wished one where it lies over none taken before, and says which. */
  readonly take: (x: number, wished: number, halfWidth: number, halfHeight: number) => number;
}

export function createHeights(): Heights {
  const strips = new Map<number, Taken[]>();
  return {
    take: (x, wished, halfWidth, halfHeight) => {
      const from = Math.floor((x - halfWidth) / STRIP);
      const to = Math.floor((x + halfWidth) / STRIP);
      const near = new Set<Taken>();
      for (let strip = from; strip <= to; strip++)
        for (const other of strips.get(strip) ?? [])
          if (Math.abs(other.x - x) < other.halfWidth + halfWidth) near.add(other);
      const y = findFree([...near], wished, halfHeight);
      const taken = { x, y, halfWidth, halfHeight };
      for (let strip = from; strip <= to; strip++) {
        const others = strips.get(strip);
        if (others) others.push(taken);
        else strips.set(strip, [taken]);
      }
      return y;
    },
  };
}

/** The height nearest to the wished one that is in none of the stretches that the others keep free of its middle. */
function findFree(others: readonly Taken[], wished: number, halfHeight: number): number {
  const stretches = others
    .map(({ y, halfHeight: half }) => ({ from: y - half - halfHeight, to: y + half + halfHeight }))
    .sort((a, b) => a.from - b.from);
  let above = wished;
  let below = wished;
  for (const { from, to } of stretches) if (from < below && below < to) below = to;
  for (const { from, to } of stretches.sort((a, b) => b.to - a.to))
    if (from < above && above < to) above = from;
  return below - wished <= wished - above ? below : above;
}
