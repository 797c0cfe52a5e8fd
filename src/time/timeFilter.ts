import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { type DayRange, overlaps } from './dayRange.ts';
import type { Holding } from './holdStatements.ts';

export const UNDATED_CHOICES = ['with', 'without', 'only'] as const;

/** Which time is looked at: `first` and `last` as in a DayRange, and whether what has no date is shown too. */
export interface TimeFilter extends DayRange {
  readonly undated: (typeof UNDATED_CHOICES)[number];
}

export const ALL_TIME: TimeFilter = { first: '', last: '', undated: 'with' };

export function isAllTime({ first, last, undated }: TimeFilter): boolean {
  return first === '' && last === '' && undated === 'with';
}

/** The dossier with the statements of a time only; the dossier itself for all time. */
export function narrowToTime(dossier: Dossier, holding: Holding, time: TimeFilter): Dossier {
  if (isAllTime(time)) return dossier;
  const statements = dossier.statements.filter(({ id }) => {
    const days = holding.get(id);
    return days === undefined ? time.undated !== 'without' : time.undated !== 'only' && overlaps(days, time);
  });
  return { ...dossier, statements };
}
