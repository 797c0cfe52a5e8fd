import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react';
import { formatDate } from '../../../graph-data/schema/formatDate.ts';
import { selectPointed } from '../../store/selectors.ts';
import { pointAt, select } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import type { TimeBar, TimeCount } from '../../time/countByTime.ts';
import { TEXT_SCALE } from '../../ui/textScale.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { countWords } from '../../ui/words.ts';
import { listTicks } from './listTicks.ts';
import { chooseStretch, findStretch, orderStretch, type Stretch } from './stretch.ts';
import { TimeHandle } from './TimeHandle.tsx';

const HEIGHT = 64 * TEXT_SCALE;
const AXIS = 16 * TEXT_SCALE;
const LEAST_BAR = 2;

/**
 * The bars, with the chosen stretch lit and a handle at each of its ends, and in them what is pointed at anywhere. Dragging chooses, a
 * click opens one bar; arrow keys go from bar to bar, Enter opens one.
 */
export function TimeChart({ count: { bars } }: { readonly count: TimeCount }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const time = useStore(({ view }) => view.time);
  const { statements: pointed } = useStore(selectPointed);
  const [drag, setDrag] = useState<Stretch | null>(null);
  const [reached, setReached] = useState(-1);
  const id = useId();
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

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      openBar(bars[reached]);
      return;
    }
    const next = moveAlong(event.key, reached, bars.length);
    if (next === undefined) return;
    event.preventDefault();
    setReached(next);
    pointAtBar(bars[next]);
  };

  return (
    <div ref={frame} className="relative min-w-0 flex-1">
      <svg
        width={width}
        height={HEIGHT}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a list of bars to go through by keys, drawn in SVG.
        role="listbox"
        tabIndex={0}
        aria-label={`${countWords(bars.length, 'bar')} of statements along time`}
        aria-activedescendant={reached < 0 ? undefined : `${id}-${reached}`}
        className="group block touch-none overflow-visible select-none"
        onKeyDown={onKeyDown}
        onBlur={() => pointAt(null)}
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
          const scale = (count: number) =>
            count === 0 ? 0 : Math.max(LEAST_BAR, (count / most) * (HEIGHT - AXIS - 4));
          const height = scale(statements.length);
          const lighted = scale(statements.filter((statement) => pointed.has(statement.id)).length);
          const isLit = !lit || (i >= lit.from && i <= lit.to);
          const place = {
            x: i * barWidth + (barWidth > 3 ? 0.5 : 0),
            width: Math.max(1, barWidth - (barWidth > 3 ? 1 : 0)),
          };
          const words = `${formatDate(date)}: ${countWords(statements.length, 'statement')}`;
          return (
            <g
              key={date}
              id={`${id}-${i}`}
              role="option"
              aria-label={words}
              aria-selected={lit !== null && lit !== undefined && isLit}
            >
              <rect
                {...place}
                y={HEIGHT - AXIS - height}
                height={height}
                className={isLit ? 'fill-accent' : 'fill-secondary/50'}
              >
                <title>{words}</title>
              </rect>
              {lighted > 0 && (
                <rect
                  {...place}
                  y={HEIGHT - AXIS - lighted}
                  height={lighted}
                  data-pointed={date}
                  className="pointer-events-none fill-ink"
                />
              )}
              {i === reached && (
                <rect
                  {...place}
                  y={1}
                  height={HEIGHT - AXIS - 2}
                  className="pointer-events-none fill-none stroke-ink opacity-0 group-focus-visible:opacity-100"
                />
              )}
            </g>
          );
        })}
        <line x2={width} y1={HEIGHT - AXIS} y2={HEIGHT - AXIS} className="stroke-line" />
        {listTicks(bars, barWidth).map(({ index, words }) => (
          <text
            key={index}
            x={Math.min(index * barWidth + 2, width - 2)}
            y={HEIGHT - 4}
            className="pointer-events-none fill-secondary text-xs"
          >
            {words}
          </text>
        ))}
      </svg>
      {chosen && !drag && (
        <>
          <TimeHandle
            height={HEIGHT - AXIS}
            bars={bars}
            stretch={chosen}
            end="from"
            x={chosen.from * barWidth}
          />
          <TimeHandle
            height={HEIGHT - AXIS}
            bars={bars}
            stretch={chosen}
            end="to"
            x={(chosen.to + 1) * barWidth}
          />
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

/** Where an arrow key, Home or End leads from a bar. */
function moveAlong(key: string, from: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowRight':
      return Math.min(count - 1, from + 1);
    case 'ArrowLeft':
      return Math.max(0, from - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
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
