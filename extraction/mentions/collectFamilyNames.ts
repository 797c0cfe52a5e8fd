import type { NameSpan } from '../stages.ts';

const MIN_LENGTH = 3;
const AFTER_INSERTED = /^\)\s(\p{Lu}[\p{L}’'-]+)/u;
/** In characters: a bracket, a space and a family name. */
const REACH = 40;

/**
 * The last words of a document's full names of persons: each on its own names the person again ("the Abe-Putin summit").
 * A given name in brackets stands before its family name: "Prime Minister (Shinzo) Abe".
 */
export function collectFamilyNames(text: string, names: readonly NameSpan[]): ReadonlySet<string> {
  return new Set(
    names
      .filter(({ type }) => type === 'person')
      .map(({ start, end, first, last }) =>
        last > first
          ? text.slice(start, end).split(/\s+/).at(-1)
          : AFTER_INSERTED.exec(text.slice(end, end + REACH))?.[1],
      )
      .filter((word) => word !== undefined)
      .filter((word) => word.length >= MIN_LENGTH),
  );
}
