import type { Layout } from '../layouts/arrangement.ts';
import { INITIAL_VIEW, type Point, type View } from '../store/view.ts';

type Held = Pick<View, 'places' | 'pinned' | 'moved'>;

const HELD = /^(-?\d+(?:\.\d)?),(-?\d+(?:\.\d)?),(.+)$/su;

/** The actors that stay where they were put, in the layout in use, with their places: "12.5,-3,russia". */
export function encodeHeld({ layout, places, pinned, moved }: View): readonly string[] {
  const held = layout === 'forces' ? [...places].filter(([actor]) => pinned.has(actor)) : [...moved];
  return held.map(([actor, { x, y }]) => `${round(x)},${round(y)},${actor}`);
}

export function decodeHeld(values: readonly string[], layout: Layout): Held {
  const held = new Map<string, Point>();
  for (const value of values) {
    const [, x, y, actor] = HELD.exec(value) ?? [];
    if (actor !== undefined) held.set(actor, { x: Number(x), y: Number(y) });
  }
  const { places, pinned, moved } = INITIAL_VIEW;
  return layout === 'forces'
    ? { places: held, pinned: new Set(held.keys()), moved }
    : { places, pinned, moved: held };
}

function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
