const TURN = 2 * Math.PI;

/** `count` directions that stand as far as they can from each other and from those already `taken`, in radians. */
export function spreadAngles(count: number, taken: readonly number[]): number[] {
  if (taken.length === 0) return Array.from({ length: count }, (_, i) => (i * TURN) / count);
  const sorted = [...taken].sort((a, b) => a - b);
  const gaps = sorted.map((start, i) => {
    const end = sorted[i + 1] ?? (sorted[0] as number) + TURN;
    return { start, size: end - start, held: 0 };
  });
  for (let i = 0; i < count; i++) {
    let widest = gaps[0] as (typeof gaps)[number];
    for (const gap of gaps) if (gap.size / (gap.held + 1) > widest.size / (widest.held + 1)) widest = gap;
    widest.held += 1;
  }
  return gaps.flatMap(({ start, size, held }) =>
    Array.from({ length: held }, (_, i) => start + ((i + 1) * size) / (held + 1)),
  );
}
