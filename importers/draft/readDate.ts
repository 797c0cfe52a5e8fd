import { isIsoDate } from '../../graph-data/schema/isoDate.ts';

const LEADING = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d{1,2}:.*)?$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_WITH_FRACTION = /^(\d{4})\.0+$/;

/** The date of a foreign file as YYYY, YYYY-MM or YYYY-MM-DD; undefined where day and month could be mistaken, or there is none. */
export function readDate(text: string): string | undefined {
  const written = text.trim();
  const parts = LEADING.exec(written) ?? DIGITS.exec(written) ?? YEAR_WITH_FRACTION.exec(written);
  if (!parts) return undefined;
  const date = parts
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isIsoDate(date) ? date : undefined;
}
