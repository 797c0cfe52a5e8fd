import { store } from '../../store/store.ts';
import { setTime } from '../../store/viewActions.ts';
import type { TimeBar } from '../../time/countByTime.ts';
import { isAllTime } from '../../time/timeFilter.ts';

/** The bars from one index to another, both inclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function orderStretch({ from, to }: Stretch): Stretch {
  return from <= to ? { from, to } : { from: to, to: from };
}

export function findStretch(bars: readonly TimeBar[], first: string, last: string): Stretch | null {
  if (bars.length === 0 || (first === '' && last === '')) return null;
  const from = bars.findIndex((bar) => bar.last >= first);
  const to = last === '' ? bars.length - 1 : bars.findLastIndex((bar) => bar.first <= last);
  return from < 0 || to < from ? null : { from, to };
}

/** What has no date goes to the tray once a time is chosen, until the user wants it back. */
export function chooseStretch(bars: readonly TimeBar[], { from, to }: Stretch): void {
  const isFirstChoice = isAllTime(store.getState().view.time);
  setTime({
    first: bars[from]?.first ?? '',
    last: bars[to]?.last ?? '',
    ...(isFirstChoice && { showsUndated: false }),
  });
}
