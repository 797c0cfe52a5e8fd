import type { CanvasColors } from '../appearance.ts';
import type { BoxGrid } from './boxGrid.ts';
import { type LabelWish, type NameRoom, placeLabels } from './placeLabels.ts';

export interface NameWish extends LabelWish {
  readonly font: string;
  readonly alpha: number;
}

const MOST_NAMES = 260;
const HALO = 3.5;

/** Draws names with a halo, the important first, none over another or over an obstacle. */
export function drawNames(
  context: CanvasRenderingContext2D,
  wishes: Iterable<NameWish>,
  names: BoxGrid,
  room: Omit<NameRoom, 'most'>,
  colors: CanvasColors,
): void {
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  for (const { wish, x, y, angle } of placeLabels(wishes, names, { ...room, most: MOST_NAMES })) {
    const { font, text, alpha } = wish;
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    context.font = font;
    context.globalAlpha = alpha;
    context.strokeStyle = colors.canvas;
    context.strokeText(text, 0, 0);
    context.fillStyle = colors.ink;
    context.fillText(text, 0, 0);
    context.restore();
  }
}
