import type { SourceDocument } from '../../graph-data/schema/dossier.ts';
import { isIsoDay } from '../../graph-data/schema/isoDate.ts';
import { findBlocks } from '../sentences/findBlocks.ts';
import { findDateline } from '../sentences/findDateline.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_FIRST = /(\d{1,2}) (\p{L}{3})[\p{L}.]{0,7},? (\d{4})/u;
const MONTH_FIRST = /(\p{L}{3})[\p{L}.]{0,7} (\d{1,2}),? (\d{4})/u;

/** Where a dateline may stand: behind a title and an author, no further down. */
const LONGEST_OPENING = 1500;

/** A document without a date has that of its dateline, where that names day, month and year. */
export function dateByDateline(document: SourceDocument): SourceDocument {
  if (document.date !== undefined) return document;
  const opening = document.text.slice(0, LONGEST_OPENING);
  for (const { start, end } of findBlocks(opening)) {
    const content = opening.slice(start, end);
    const date = readDay(content.slice(0, findDateline(content)));
    if (date !== undefined) return { ...document, date };
  }
  return document;
}

function readDay(dateline: string): string | undefined {
  const dayFirst = DAY_FIRST.exec(dateline);
  const monthFirst = MONTH_FIRST.exec(dateline);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = MONTHS.indexOf(name?.toLowerCase() ?? '') + 1;
  if (day === undefined || year === undefined || month < 1) return undefined;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(date) ? date : undefined;
}
