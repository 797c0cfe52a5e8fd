import { Pause, Play, X } from 'lucide-react';
import type { Statement } from '../../../graph-data/schema/dossier.ts';
import { selectTimeCount } from '../../store/selectors.ts';
import { select } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { scaleTime, setTime } from '../../store/viewActions.ts';
import { SCALES, type Scale } from '../../time/countByTime.ts';
import { ALL_TIME, isAllTime } from '../../time/timeFilter.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { formatCount } from '../../ui/words.ts';
import { formatRange } from './formatRange.ts';
import { TimeChart } from './TimeChart.tsx';
import { useTimePlayer } from './useTimePlayer.ts';

/** What happened when: a bar for each day, month or year; a stretch of them can be chosen, moved and played. */
export function Timeline() {
  const count = useStore(selectTimeCount);
  const time = useStore(({ view }) => view.time);
  const player = useTimePlayer(count.bars);
  if (count.bars.length === 0 && count.undated.length === 0) return null;
  const hasRange = time.first !== '' || time.last !== '';
  return (
    <section
      aria-label="Timeline"
      className="flex items-stretch gap-2 border-t border-line bg-surface px-2 py-1"
    >
      <div className="flex flex-col justify-between">
        <IconButton
          icon={player.isPlaying ? Pause : Play}
          label={player.isPlaying ? 'Pause' : 'Play through time'}
          disabled={count.bars.length < 2}
          onClick={player.toggle}
        />
        <select
          aria-label="One bar for each"
          value={count.scale}
          onChange={(event) => scaleTime(event.target.value as Scale)}
          className="h-7 rounded-md border border-line bg-surface px-1 text-sm"
        >
          {SCALES.map((value) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </select>
      </div>
      <TimeChart count={count} />
      <div className="flex w-32 flex-col justify-between gap-1 text-sm text-secondary max-md:w-24">
        <p aria-live={player.isPlaying ? 'off' : 'polite'} className="flex min-h-7 items-center gap-1">
          <span className="min-w-0 flex-1 font-semibold text-ink">
            {hasRange ? formatRange(time) : 'All time'}
          </span>
          {!isAllTime(time) && (
            <IconButton icon={X} label="Show all time" className="size-7" onClick={() => setTime(ALL_TIME)} />
          )}
        </p>
        <Undated statements={[...count.undated, ...count.vague]} />
      </div>
    </section>
  );
}

/** The tray of what has no date: counted, listed when asked, and shown or not while a time is chosen. */
function Undated({ statements }: { readonly statements: readonly Statement[] }) {
  const isShown = useStore(({ view }) => view.time.showsUndated);
  if (statements.length === 0) return null;
  return (
    <p className="flex h-7 items-center gap-1.5">
      <input
        type="checkbox"
        aria-label="Show what has no date"
        checked={isShown}
        onChange={(event) => setTime({ showsUndated: event.target.checked })}
      />
      <button
        type="button"
        title="Acts whose sentence gives no date, or one less exact than the bars"
        className="truncate rounded hover:text-accent hover:underline"
        onClick={() =>
          select({ kind: 'several', title: 'Without an exact date', ids: statements.map(({ id }) => id) })
        }
      >
        {formatCount(statements.length)} undated
      </button>
    </p>
  );
}
