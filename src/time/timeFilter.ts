import type { Statement } from '../../graph-data/schema/dossier.ts';
import { type DayRange, overlaps } from './dayRange.ts';
import type { Holding } from './holdStatements.ts';

/** Which time is looked at: `first` and `last` as in a DayRange, and whether what has no date is shown too. */
export interface TimeFilter extends DayRange {
  readonly showsUndated: boolean;
}

export const ALL_TIME: TimeFilter = { first: '', last: '', showsUndated: true };

export function isAllTime({ first, last, showsUndated }: TimeFilter): boolean {
  return first === '' && last === '' && showsUndated;
}

/** The statements of a time, in their order. */
export function filterByTime(
  statements: readonly Statement[],
  holding: Holding,
  time: TimeFilter,
): readonly Statement[] {
  return statements.filter(({ id }) => {
    const days = holding.get(id);
    return days === undefined ? time.showsUndated : overlaps(days, time);
  });
}
