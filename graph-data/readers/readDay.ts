import { isIsoDay } from '../schema/isoDate.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DAY_MONTH_YEAR = /\b(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,? (\d{4})\b/i;
const MONTH_DAY_YEAR = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;

/**
 * The day of publication as YYYY-MM-DD, of an ISO date or time ("2022-04-08T23:30:00+09:00": the day where it was published)
 * or of English words ("8 April 2022", "April 8, 2022", "Fri, 08 Apr 2022 10:00:00 GMT"); else nothing.
 */
export function readDay(text: string): string | undefined {
  const words = text.trim();
  const iso = words.slice(0, 'YYYY-MM-DD'.length);
  if (isIsoDay(iso) && !/^\d/.test(words.slice(iso.length))) return iso;
  const dayFirst = DAY_MONTH_YEAR.exec(words);
  if (dayFirst) return writeDay(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_DAY_YEAR.exec(words);
  if (monthFirst) return writeDay(monthFirst[3], monthFirst[1], monthFirst[2]);
  return undefined;
}

function writeDay(year = '', month = '', day = ''): string | undefined {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(iso) ? iso : undefined;
}
