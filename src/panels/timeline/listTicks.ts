import type { TimeBar } from '../../time/countByTime.ts';
import { TEXT_SCALE } from '../../ui/textScale.ts';

const MONTHS = 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec'.split(',');
/** The room a tick's words need, in pixels. */
const ROOM = 52 * TEXT_SCALE;
const LEAST_ROOM = 34 * TEXT_SCALE;

/** A word under the bar with this index. */
export interface Tick {
  readonly index: number;
  readonly words: string;
}

/** The words under the bars, the coarsest changes first: years, then months, then days, as far as there is room. */
export function listTicks(bars: readonly TimeBar[], barWidth: number): Tick[] {
  const ranked = bars
    .map(({ date }, index) => ({ index, ...describeChange(date, bars[index - 1]?.date) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  const ticks: Tick[] = [];
  for (const { index, words } of ranked)
    if (
      (bars.length - index) * barWidth >= LEAST_ROOM &&
      ticks.every((tick) => Math.abs(tick.index - index) * barWidth >= ROOM)
    )
      ticks.push({ index, words });
  return ticks.sort((a, b) => a.index - b.index);
}

function describeChange(date: string, before: string | undefined): { rank: number; words: string } {
  const [year = '', month = '', day = ''] = date.split('-');
  if (before?.slice(0, 4) !== year && (month === '' || month === '01' || before === undefined))
    return {
      rank: 0,
      words: month === '' || before !== undefined ? year : `${MONTHS[Number(month) - 1]} ${year}`,
    };
  const name = MONTHS[Number(month) - 1] ?? '';
  if (day === '' || day === '01') return { rank: Number(month) % 3 === 1 ? 1 : 2, words: name };
  return { rank: 3, words: `${Number(day)} ${name}` };
}
