import { useEffect, useState } from 'react';
import { store } from '../../store/store.ts';
import { setTime } from '../../store/viewActions.ts';
import type { TimeBar } from '../../time/countByTime.ts';

const STEP_MS = 900;

/** Moves the chosen stretch of time on, bar by bar, to the end; without one, lets time grow from the first bar on. */
export function useTimePlayer(bars: readonly TimeBar[]): { isPlaying: boolean; toggle: () => void } {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      if (!step(bars)) setPlaying(false);
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [isPlaying, bars]);
  const toggle = () => {
    if (!isPlaying) start(bars);
    setPlaying(!isPlaying);
  };
  return { isPlaying, toggle };
}

function start(bars: readonly TimeBar[]): void {
  const { first, last } = store.getState().view.time;
  if (last !== '' && last < (bars.at(-1)?.last ?? '')) return;
  const begin = bars[0];
  if (!begin) return;
  if (first === '' || first === begin.first)
    setTime({ first: begin.first, last: begin.last, showsUndated: false });
  else {
    const length = bars.filter((bar) => bar.first >= first).length;
    setTime({ first: begin.first, last: bars[length - 1]?.last ?? begin.last });
  }
}

/** Whether there was a further step. */
function step(bars: readonly TimeBar[]): boolean {
  const { first, last } = store.getState().view.time;
  const end = bars.findIndex((bar) => bar.last === last);
  const next = bars[end + 1];
  if (end < 0 || !next) return false;
  const begin = bars.findIndex((bar) => bar.first === first);
  const grows = begin === 0 || begin < 0;
  setTime({ first: grows ? first : (bars[begin + 1]?.first ?? first), last: next.last });
  return true;
}
