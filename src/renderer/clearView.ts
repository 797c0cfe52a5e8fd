import type { Place } from '../projection/traceStrand.ts';
import type { Cover } from './look.ts';
import type { Frame } from './measureFrame.ts';

/** How far from the edges a node stands at least, so that its name has room: in pixels, of a small view a share of it. */
const MARGIN = { x: 90, y: 36, share: 0.16 } as const;

/** How the view has to change so that a frame is seen: by how much it is wider, and which place on the screen then stands at which. */
export interface Aim {
  readonly widening: number;
  readonly from: Place;
  readonly to: Place;
}

/** The part of a view that nothing covers, in pixels of it. */
export function findClearRoom(width: number, height: number, { top, right, bottom }: Cover): Frame {
  return { x: [0, width - right], y: [top, height - bottom] };
}

/** How a frame on the screen gets into the room that is clear: as little as can be, wider only where it is larger; null where it is there. */
export function aimInto(frame: Frame, clear: Frame): Aim | null {
  const room = { x: narrow(clear.x, MARGIN.x), y: narrow(clear.y, MARGIN.y) };
  const widening = Math.max(
    1,
    ...(['x', 'y'] as const).map((axis) => span(frame[axis]) / Math.max(1, span(room[axis]))),
  );
  if (widening > 1) return { widening, from: middleOf(frame), to: middleOf(room) };
  const from = { x: findWay(frame.x, room.x), y: findWay(frame.y, room.y) };
  return from.x === 0 && from.y === 0 ? null : { widening, from, to: { x: 0, y: 0 } };
}

export function middleOf({ x, y }: Frame): Place {
  return { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 };
}

function narrow([from, to]: Frame['x'], margin: number): [number, number] {
  const by = Math.min(margin, (to - from) * MARGIN.share);
  return [from + by, to - by];
}

function findWay([from, to]: Frame['x'], room: Frame['x']): number {
  return Math.max(0, to - room[1]) + Math.min(0, from - room[0]);
}

function span([from, to]: Frame['x']): number {
  return to - from;
}
