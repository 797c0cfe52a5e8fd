import type { Span } from '../../../graph-data/schema/dossier.ts';

/** Those of a list of spans, sorted by start, that begin at `start` or after and before `end`. */
export function sliceByStart<T>(
  values: readonly T[],
  readSpan: (value: T) => Span,
  { start, end }: Span,
): readonly T[] {
  return values.slice(findFirst(values, readSpan, start), findFirst(values, readSpan, end));
}

function findFirst<T>(values: readonly T[], readSpan: (value: T) => Span, offset: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (readSpan(values[middle] as T).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
