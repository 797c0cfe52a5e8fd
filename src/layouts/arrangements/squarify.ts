/** A rectangle by its upper left corner. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Divides a rectangle among areas, largest first, each as near to a square as can be: a squarified treemap (Bruls, Huizing, van Wijk
 * 2000, doi 10.1007/978-3-7091-6783-0_4). The areas fill it together.
 */
export function squarify(areas: readonly number[], { x, y, width, height }: Rectangle): Rectangle[] {
  const [first] = areas;
  if (first === undefined) return [];
  const sum = areas.reduce((total, area) => total + area, 0);
  const short = Math.min(width, height);
  const scale = (width * height) / sum;
  let taken = 1;
  while (taken < areas.length && worst(areas, taken + 1, short, scale) <= worst(areas, taken, short, scale))
    taken += 1;
  const own = areas.slice(0, taken);
  const depth = (own.reduce((total, area) => total + area, 0) * scale) / short;
  let along = 0;
  const isWide = width >= height;
  const row = own.map((area): Rectangle => {
    const length = (area * scale) / depth;
    const start = along;
    along += length;
    return isWide
      ? { x, y: y + start, width: depth, height: length }
      : { x: x + start, y, width: length, height: depth };
  });
  const rest = isWide
    ? { x: x + depth, y, width: width - depth, height }
    : { x, y: y + depth, width, height: height - depth };
  return [...row, ...squarify(areas.slice(taken), rest)];
}

/** How far the first `count` areas, in one row, are from squares at worst. */
function worst(areas: readonly number[], count: number, short: number, scale: number): number {
  const own = areas.slice(0, count);
  const sum = own.reduce((total, area) => total + area, 0) * scale;
  return Math.max(
    ...own.map((area) => {
      const ratio = (short * short * area * scale) / (sum * sum);
      return Math.max(ratio, 1 / ratio);
    }),
  );
}
