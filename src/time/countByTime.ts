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
  if (wanted && measureScale(dated, wanted).bars <= MOST_DRAWN) return wanted;
  const isReadable = (scale: Scale) => {
    const { exact, bars } = measureScale(dated, scale);
    return exact > dated.length / 2 && bars <= MOST_BARS;
  };
  return SCALES.find(isReadable) ?? 'year';
}

/** How many statements are dated as exactly as a scale asks, and about how many bars lie between the first and the last of them. */
function measureScale(dated: readonly Statement[], scale: Scale): { exact: number; bars: number } {
  const length = PRECISION[scale];
  let exact = 0;
  let first: string | undefined;
  let last: string | undefined;
  for (const { date = '' } of dated) {
    if (date.length < length) continue;
    exact += 1;
    if (first === undefined || date < first) first = date;
    if (last === undefined || date > last) last = date;
  }
  return { exact, bars: measureLength(first?.slice(0, length), last?.slice(0, length)) };
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
