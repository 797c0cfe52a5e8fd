/** Days from `first` to `last`, both inclusive, as YYYY-MM-DD; `''` leaves an end open. Compared as text. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/** The days a date of any precision covers: "2022-04" is 2022-04-01 to 2022-04-30. */
export function coverDays(date: string): DayRange {
  if (date.length === 10) return { first: date, last: date };
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  return { first: `${date}-01`, last: `${date}-${String(countDays(date)).padStart(2, '0')}` };
}

function countDays(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate();
}

export function overlaps(a: DayRange, b: DayRange): boolean {
  return (
    (a.last === '' || b.first === '' || b.first <= a.last) &&
    (b.last === '' || a.first === '' || a.first <= b.last)
  );
}
