import type { CanvasColors } from '../appearance.ts';
import type { PlacedGuide } from './placeGuides.ts';

const HALO = 4;

/** Draws the words of guides over the graph, less strong than the names of actors. */
export function drawGuideNames(
  context: CanvasRenderingContext2D,
  placed: readonly PlacedGuide[],
  colors: CanvasColors,
  font: string,
): void {
  context.font = font;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  for (const { guide, x, y } of placed) {
    context.strokeStyle = colors.canvas;
    context.strokeText(guide.text, x, y);
    context.fillStyle = colors.secondary;
    context.fillText(guide.text, x, y);
  }
}
