import type { Guide } from '../arrangement.ts';

const DAY_MS = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Years are marked first, then what lies between where there is room: every sixth, third, single month. */
const STEPS = [12, 6, 3, 1] as const;
const CLOSEST = 84;

/** The beginnings of years and months to mark on an axis of days since 1970, none closer to another than a word is wide. */
export function listDays(days: readonly number[], placeOf: (day: number) => number): Guide[] {
  if (days.length === 0) return [];
  const first = readMonth(days.reduce((least, day) => Math.min(least, day)));
  const last = readMonth(days.reduce((most, day) => Math.max(most, day))) + 1;
  const marked: { readonly x: number; readonly month: number }[] = [];
  for (const step of STEPS)
    for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
      const x = placeOf(startMonth(month));
      if (marked.every((other) => Math.abs(other.x - x) >= CLOSEST)) marked.push({ x, month });
    }
  return marked.sort((a, b) => a.x - b.x).map(({ x, month }) => ({ kind: 'day', x, text: nameMonth(month) }));
}

/** Months are counted from January of the year 0. */
function readMonth(day: number): number {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function startMonth(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS;
}

function nameMonth(month: number): string {
  const year = Math.floor(month / 12);
  return month % 12 === 0 ? String(year) : `${MONTHS[month % 12]} ${year}`;
}
