import type { Span } from '../../graph-data/schema/dossier.ts';

export function isEmptySpan({ start, end }: Span): boolean {
  return start === end;
}

/** Equal spans have equal keys. */
export function keySpan({ start, end }: Span): string {
  return `${start}-${end}`;
}
