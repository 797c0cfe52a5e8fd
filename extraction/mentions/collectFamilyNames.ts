import type { NameSpan } from '../stages.ts';

const MIN_LENGTH = 3;

/** The last words of a document's full names of persons: each on its own names the person again ("the Abe-Putin summit"). */
export function collectFamilyNames(text: string, names: readonly NameSpan[]): ReadonlySet<string> {
  return new Set(
    names
      .filter(({ type, first, last }) => type === 'person' && last > first)
      .map(({ start, end }) => text.slice(start, end).split(/\s+/).at(-1) ?? '')
      .filter((word) => word.length >= MIN_LENGTH),
  );
}
