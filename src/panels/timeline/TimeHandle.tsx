import type { KeyboardEvent } from 'react';
import { formatDate } from '../../../graph-data/schema/formatDate.ts';
import type { TimeBar } from '../../time/countByTime.ts';
import { chooseStretch, type Stretch } from './stretch.ts';

const WIDTH = 6;

export interface TimeHandleProps {
  readonly bars: readonly TimeBar[];
  readonly stretch: Stretch;
  readonly end: keyof Stretch;
  readonly x: number;
  readonly height: number;
}

/** A handle at an end of the chosen stretch, moved by dragging and by key. */
export function TimeHandle({ bars, stretch, end, x, height }: TimeHandleProps) {
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
      style={{ left: x - WIDTH / 2, width: WIDTH, height: height }}
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
