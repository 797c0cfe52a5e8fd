import type { NameSpan } from '../stages.ts';

const MIN_LENGTH = 3;
const AFTER_INSERTED = /^\)\s(\p{Lu}[\p{L}’'-]+)/u;
const BEFORE_FAMILY_NAME = /\(\p{Lu}\p{L}+\)\s$/u;
/** In characters: a name in brackets and a space. */
const REACH = 40;

/**
 * The last words of a document's full names of persons: each on its own names the person again ("the Abe-Putin summit").
 * A given name in brackets makes a full name with the word behind it: "Prime Minister (Shinzo) Abe".
 */
export function collectFamilyNames(text: string, names: readonly NameSpan[]): ReadonlySet<string> {
  return new Set(
    names
      .filter(({ type }) => type === 'person')
      .map((name) => findFamilyName(text, name))
      .filter((word) => word !== undefined)
      .filter((word) => word.length >= MIN_LENGTH),
  );
}

function findFamilyName(text: string, { start, end, first, last }: NameSpan): string | undefined {
  const name = text.slice(start, end);
  if (last > first || BEFORE_FAMILY_NAME.test(text.slice(Math.max(0, start - REACH), start)))
    return name.split(/\s+/).at(-1);
  return AFTER_INSERTED.exec(text.slice(end, end + REACH))?.[1];
}
