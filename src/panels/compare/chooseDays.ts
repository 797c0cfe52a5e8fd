import type { Compared } from '../../compare/comparison.ts';
import type { Holding } from '../../time/holdStatements.ts';

/** The day on which half of the dated statements have happened, and the last day of all: a first choice to compare. */
export function chooseDays(holding: Holding): Extract<Compared, { kind: 'days' }> {
  const days = [...holding.values()].map(({ last }) => last).sort();
  const today = new Date().toISOString().slice(0, 10);
  return {
    kind: 'days',
    before: days[Math.floor((days.length - 1) / 2)] ?? today,
    after: days.at(-1) ?? today,
  };
}
