import type { Statement } from '../../graph-data/schema/dossier.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import { appendTo } from '../dossier/appendTo.ts';
import { coverDays, type DayRange } from './dayRange.ts';

export const SCALES = ['day', 'month', 'year'] as const;
export type Scale = (typeof SCALES)[number];

/** How many characters of an ISO date name a day, a month or a year. */
const PRECISION: Readonly<Record<Scale, number>> = { day: 10, month: 7, year: 4 };
/** More bars than these cannot be told apart. */
const MOST_BARS = 130;
/** More are not drawn even when asked for. */
const MOST_DRAWN = 4000;

/** One bar: a day, month or year (`date`), the days it covers, and the statements that happened in it. */
export interface TimeBar extends DayRange {
  readonly date: string;
  readonly statements: readonly Statement[];
}

/**
 * Statements along time, a bar for every day, month or year between the first and the last, empty ones too.
 * `vague` have a date that is less exact than the bars ("2022" among months), `undated` none; states are in neither,
 * since they hold over a time (`holdStatements`).
 */
export interface TimeCount {
  readonly scale: Scale;
  readonly bars: readonly TimeBar[];
  readonly vague: readonly Statement[];
  readonly undated: readonly Statement[];
}

export function countByTime(statements: readonly Statement[], wanted?: Scale): TimeCount {
  const events = statements.filter(({ relation }) => getRelation(relation).kind === 'event');
  const dated = events.filter(({ date }) => date !== undefined);
  const scale = chooseScale(dated, wanted);
  const length = PRECISION[scale];
  const byDate = new Map<string, Statement[]>();
  const vague: Statement[] = [];
  for (const statement of dated) {
    const date = statement.date ?? '';
    if (date.length < length) vague.push(statement);
    else appendTo(byDate, date.slice(0, length), statement);
  }
  const dates = [...byDate.keys()].sort();
  const bars = listDates(dates[0], dates.at(-1)).map((date) => ({
    date,
    ...coverDays(date),
    statements: byDate.get(date) ?? [],
  }));
  return { scale, bars, vague, undated: events.filter(({ date }) => date === undefined) };
}

/** The scale asked for, where its bars can be drawn, or the finest whose bars can be told apart and hold most statements. */
function chooseScale(dated: readonly Statement[], wanted: Scale | undefined): Scale {
  const dates = dated.map(({ date }) => date ?? '').sort();
  const pick = (scale: Scale) =>
    dates.filter((date) => date.length >= PRECISION[scale]).map((date) => date.slice(0, PRECISION[scale]));
  const fits = (scale: Scale, most: number) => {
    const exact = pick(scale);
    return measureLength(exact[0], exact.at(-1)) <= most;
  };
  if (wanted && fits(wanted, MOST_DRAWN)) return wanted;
  return SCALES.find((scale) => pick(scale).length > dates.length / 2 && fits(scale, MOST_BARS)) ?? 'year';
}

function measureLength(first = '', last = ''): number {
  const step = { 10: 86_400_000, 7: 30 * 86_400_000, 4: 365 * 86_400_000 }[first.length] ?? 1;
  return (Date.parse(last) - Date.parse(first)) / step;
}

function listDates(first: string | undefined, last: string | undefined): string[] {
  if (first === undefined || last === undefined) return [];
  const dates: string[] = [];
  for (let date = first; date <= last; date = findNextDate(date)) dates.push(date);
  return dates;
}

function findNextDate(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (date.length === 4) return String(year + 1).padStart(4, '0');
  const next =
    date.length === 7 ? new Date(Date.UTC(year, month, 1)) : new Date(Date.UTC(year, month - 1, day + 1));
  return next.toISOString().slice(0, date.length);
}
