import { findPointOnCurve, type Place } from '../../projection/traceStrand.ts';
import { TEXT_SCALE } from '../../ui/textScale.ts';
import type { CanvasColors } from '../appearance.ts';
import type { BoxGrid } from './boxGrid.ts';
import type { NameRoom } from './placeLabels.ts';
import type { TracedLine } from './traceLine.ts';
import { turnBox } from './turnBox.ts';

/** A relation's name that wants to stand along its line. */
export interface RelationWish extends TracedLine {
  readonly text: string;
  readonly width: number;
}

/** The size of a relation's name, and the height of its line, in pixels. */
export const RELATION_SIZE = 11 * TEXT_SCALE;
const HEIGHT = 13 * TEXT_SCALE;
const MARGIN = 18;
const MOST = 90;

/** Draws the names of relations along their lines, upright, where they lie over nothing. */
export function drawRelations(
  context: CanvasRenderingContext2D,
  wishes: Iterable<RelationWish>,
  names: BoxGrid,
  { discs, boxes }: Pick<NameRoom, 'discs' | 'boxes'>,
  colors: CanvasColors,
  font: string,
): void {
  context.font = font;
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  let drawn = 0;
  for (const wish of wishes) {
    const { text, width, room } = wish;
    if (drawn >= MOST || width + MARGIN > room) continue;
    const { place, angle } = findStand(wish);
    const box = turnBox(place, angle, width, HEIGHT);
    if (![names, discs, boxes].every((grid) => grid?.fits(box) ?? true)) continue;
    names.add(box);
    drawn += 1;
    context.save();
    context.translate(place.x, place.y);
    context.rotate(angle);
    context.strokeStyle = colors.canvas;
    context.strokeText(text, 0, 0);
    context.fillStyle = colors.secondary;
    context.fillText(text, 0, 0);
    context.restore();
  }
}

/** In the middle of the line, on its upper side, reading from left to right. */
function findStand({ curve, thickness }: RelationWish): { place: Place; angle: number } {
  const before = findPointOnCurve(curve, 0.45);
  const after = findPointOnCurve(curve, 0.55);
  const middle = findPointOnCurve(curve, 0.5);
  let angle = Math.atan2(after.y - before.y, after.x - before.x);
  if (angle > Math.PI / 2) angle -= Math.PI;
  if (angle < -Math.PI / 2) angle += Math.PI;
  const lift = thickness / 2 + HEIGHT / 2;
  return {
    place: { x: middle.x + Math.sin(angle) * lift, y: middle.y - Math.cos(angle) * lift },
    angle,
  };
}
