import type { Edge } from '../../graph-data/edges/edge.ts';
import { coverDays } from '../time/dayRange.ts';

const DAY_MS = 86_400_000;

/** The middle one of the dates of each actor's statements, in days since 1970; actors without a date are left out. */
export function findMiddleDays(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const daysOf = new Map<string, number[]>();
  const add = (actor: string, day: number) => {
    const days = daysOf.get(actor);
    if (days) days.push(day);
    else daysOf.set(actor, [day]);
  };
  for (const { source, target, statements } of edges)
    for (const { date } of statements) {
      if (date === undefined) continue;
      const day = readDay(date);
      add(source, day);
      if (target !== source) add(target, day);
    }
  return new Map([...daysOf].map(([actor, days]) => [actor, findMedian(days)]));
}

/** The middle of the days that a date covers. */
function readDay(date: string): number {
  const { first, last } = coverDays(date);
  return Math.floor((Date.parse(first) + Date.parse(last)) / 2 / DAY_MS);
}

function findMedian(days: number[]): number {
  const sorted = days.sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? 0;
  const high = sorted[Math.floor(middle)] ?? 0;
  return (low + high) / 2;
}
