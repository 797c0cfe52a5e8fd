import { formatDate } from '../../../graph-data/schema/formatDate.ts';
import type { DayRange } from '../../time/dayRange.ts';

/** Days as they are read: "April 2022", "2018 – 2019", "8 – 27 April 2022"; an open end is left out. */
export function formatRange({ first, last }: DayRange): string {
  if (first === '' && last === '') return 'All time';
  if (first === '') return `until ${formatDate(last)}`;
  if (last === '') return `from ${formatDate(first)}`;
  if (first === last) return formatDate(first);
  const [from, to] = [shorten(first, '01'), shorten(last, findLastDay(last))];
  if (from === to) return formatDate(from);
  return from.length === to.length ? joinDates(from, to) : joinDates(first, last);
}

/** Two dates of one precision; a month or a year that both lie in is said once. */
function joinDates(from: string, to: string): string {
  const words = formatDate(from);
  const shared = [7, 4]
    .map((length) => from.slice(0, length))
    .find((part) => part !== from && to.startsWith(part));
  return `${shared ? words.slice(0, -formatDate(shared).length - 1) : words} – ${formatDate(to)}`;
}

/** A day that begins or ends a year or a month, as that year or month. */
function shorten(day: string, edge: string): string {
  if (day.slice(8) !== edge) return day;
  return day.slice(5, 7) === (edge === '01' ? '01' : '12') ? day.slice(0, 4) : day.slice(0, 7);
}

function findLastDay(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0');
}
