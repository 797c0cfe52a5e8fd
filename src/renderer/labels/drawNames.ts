import type { CanvasColors } from '../appearance.ts';
import type { Box, BoxGrid } from './boxGrid.ts';
import { type LabelWish, placeLabels } from './placeLabels.ts';

export interface NameWish extends LabelWish {
  readonly font: string;
  readonly alpha: number;
}

const MOST_NAMES = 260;
const HALO = 3.5;

/** Draws names with a halo, the important first, none over another or over a node. */
export function drawNames(
  context: CanvasRenderingContext2D,
  wishes: Iterable<NameWish>,
  grid: BoxGrid,
  obstacles: readonly BoxGrid[],
  stage: Box,
  colors: CanvasColors,
): void {
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  for (const { wish, x, y } of placeLabels(wishes, grid, MOST_NAMES, stage, obstacles)) {
    const { font, text, alpha } = wish as NameWish;
    context.font = font;
    context.globalAlpha = alpha;
    context.strokeStyle = colors.canvas;
    context.strokeText(text, x, y);
    context.fillStyle = colors.ink;
    context.fillText(text, x, y);
  }
  context.globalAlpha = 1;
}
