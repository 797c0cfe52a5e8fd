import type { Place } from '../projection/traceStrand.ts';

/** A number as it stands in SVG: hundredths of a pixel are enough. */
export function writeNumber(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

export function writePlace({ x, y }: Place): string {
  return `${writeNumber(x)} ${writeNumber(y)}`;
}
