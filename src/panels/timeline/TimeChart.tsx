import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { pointAt, select } from '../../store/sessionActions.ts';
import { store } from '../../store/store.ts';
import { useStore } from '../../store/useStore.ts';
import { setTime } from '../../store/viewActions.ts';
import type { TimeBar, TimeCount } from '../../time/countByTime.ts';
import { isAllTime } from '../../time/timeFilter.ts';
import { formatDate } from '../../ui/formatDate.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { countWords } from '../../ui/words.ts';
import { listTicks } from './listTicks.ts';

const HEIGHT = 64;
const AXIS = 16;
const LEAST_BAR = 2;
const HANDLE = 6;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The bars, with the chosen stretch lit and a handle at each of its ends. Dragging chooses, a click opens one bar. */
export function TimeChart({ count: { bars } }: { readonly count: TimeCount }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const time = useStore(({ view }) => view.time);
  const [drag, setDrag] = useState<Stretch | null>(null);
  const barWidth = bars.length === 0 ? 0 : width / bars.length;
  const most = bars.reduce((max, { statements }) => Math.max(max, statements.length), 1);
  const chosen = findStretch(bars, time.first, time.last);
  const lit = drag ? orderStretch(drag) : chosen;

  const locate = (event: PointerEvent) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    return Math.max(0, Math.min(bars.length - 1, Math.floor((event.clientX - left) / barWidth)));
  };
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0 || bars.length === 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = locate(event);
    setDrag({ from: at, to: at });
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const at = locate(event);
    if (drag) setDrag({ ...drag, to: at });
    else pointAtBar(bars[at]);
  };
  const onPointerUp = () => {
    if (!drag) return;
    const { from, to } = orderStretch(drag);
    setDrag(null);
    if (from === to) openBar(bars[from]);
    else chooseStretch(bars, { from, to });
  };

  return (
    <div ref={frame} className="relative min-w-0 flex-1">
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={`${countWords(bars.length, 'bar')} of statements along time`}
        className="block touch-none overflow-visible select-none"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setDrag(null)}
        onPointerLeave={() => !drag && pointAt(null)}
      >
        <rect width={width} height={HEIGHT - AXIS} className="fill-sunken" />
        {lit && (
          <rect
            x={lit.from * barWidth}
            width={(lit.to - lit.from + 1) * barWidth}
            height={HEIGHT - AXIS}
            className="fill-accent-soft"
          />
        )}
        {bars.map(({ date, statements }, i) => {
          const height =
            statements.length === 0
              ? 0
              : Math.max(LEAST_BAR, (statements.length / most) * (HEIGHT - AXIS - 4));
          const isLit = !lit || (i >= lit.from && i <= lit.to);
          return (
            <rect
              key={date}
              x={i * barWidth + (barWidth > 3 ? 0.5 : 0)}
              y={HEIGHT - AXIS - height}
              width={Math.max(1, barWidth - (barWidth > 3 ? 1 : 0))}
              height={height}
              className={isLit ? 'fill-accent' : 'fill-secondary/50'}
            >
              <title>{`${formatDate(date)}: ${countWords(statements.length, 'statement')}`}</title>
            </rect>
          );
        })}
        <line x2={width} y1={HEIGHT - AXIS} y2={HEIGHT - AXIS} className="stroke-line" />
        {listTicks(bars, barWidth).map(({ index, words }) => (
          <text
            key={index}
            x={Math.min(index * barWidth + 2, width - 2)}
            y={HEIGHT - 4}
            className="pointer-events-none fill-secondary text-[11px]"
          >
            {words}
          </text>
        ))}
      </svg>
      {chosen && !drag && (
        <>
          <Handle bars={bars} stretch={chosen} end="from" x={chosen.from * barWidth} />
          <Handle bars={bars} stretch={chosen} end="to" x={(chosen.to + 1) * barWidth} />
        </>
      )}
      {!chosen && bars.length > 1 && (
        <button
          type="button"
          className="sr-only focus:not-sr-only focus:absolute focus:top-0 focus:left-0 focus:rounded focus:bg-surface focus:px-2"
          onClick={() => chooseStretch(bars, { from: 0, to: bars.length - 1 })}
        >
          Choose a stretch of time
        </button>
      )}
    </div>
  );
}

interface HandleProps {
  readonly bars: readonly TimeBar[];
  readonly stretch: Stretch;
  readonly end: keyof Stretch;
  readonly x: number;
}

function Handle({ bars, stretch, end, x }: HandleProps) {
  const at = stretch[end];
  const move = (to: number) => {
    const within = end === 'from' ? Math.min(to, stretch.to) : Math.max(to, stretch.from);
    chooseStretch(bars, { ...stretch, [end]: Math.max(0, Math.min(bars.length - 1, within)) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      Home: 0,
      End: bars.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    move(to);
  };
  return (
    <div
      style={{ left: x - HANDLE / 2, width: HANDLE, height: HEIGHT - AXIS }}
      tabIndex={0}
      role="slider"
      aria-label={end === 'from' ? 'From' : 'To'}
      aria-valuemin={0}
      aria-valuemax={bars.length - 1}
      aria-valuenow={at}
      aria-valuetext={formatDate(bars[at]?.date ?? '')}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const box = event.currentTarget.parentElement?.getBoundingClientRect();
        if (!box) return;
        const edge = Math.round(((event.clientX - box.left) / box.width) * bars.length);
        move(end === 'from' ? edge : edge - 1);
      }}
      className="absolute top-0 cursor-ew-resize touch-none rounded-sm bg-accent/60 hover:bg-accent"
    />
  );
}

function orderStretch({ from, to }: Stretch): Stretch {
  return from <= to ? { from, to } : { from: to, to: from };
}

function findStretch(bars: readonly TimeBar[], first: string, last: string): Stretch | null {
  if (bars.length === 0 || (first === '' && last === '')) return null;
  const from = bars.findIndex((bar) => bar.last >= first);
  const to = last === '' ? bars.length - 1 : bars.findLastIndex((bar) => bar.first <= last);
  return from < 0 || to < from ? null : { from, to };
}

/** What has no date goes to the tray once a time is chosen, until the user wants it back. */
function chooseStretch(bars: readonly TimeBar[], { from, to }: Stretch): void {
  const isFirstChoice = isAllTime(store.getState().view.time);
  setTime({
    first: bars[from]?.first ?? '',
    last: bars[to]?.last ?? '',
    ...(isFirstChoice && { undated: 'without' }),
  });
}

function describeBar(bar: TimeBar) {
  return { kind: 'several', title: formatDate(bar.date), ids: bar.statements.map(({ id }) => id) } as const;
}

function pointAtBar(bar: TimeBar | undefined): void {
  pointAt(bar && bar.statements.length > 0 ? describeBar(bar) : null);
}

function openBar(bar: TimeBar | undefined): void {
  if (bar && bar.statements.length > 0) select(describeBar(bar));
}
