import type Sigma from 'sigma';
import { FAMILY_HUES } from '../../../graph-data/vocabulary/palette.ts';
import type { Guide } from '../../layouts/arrangement.ts';
import { CANVAS_COLORS } from '../appearance.ts';
import type { Look } from '../look.ts';

const LAYER = { style: {}, beforeLayer: 'edges' };
const TINT = 0.06;
const RIM = 0.45;
const CORNER = 14;

/** Draws behind the graph what its layout is read by: lines for days, areas of groups. */
export function createGuideLayer(sigma: Sigma): (look: Look) => void {
  sigma.createCanvasContext('guides', LAYER);
  const context = sigma.getCanvases().guides?.getContext('2d');
  if (!context)
    throw new Error('createGuideLayer: this browser draws nothing on a canvas. Use another browser.');
  sigma.resize(true);
  return ({ guides, theme }) => {
    const { width, height } = sigma.getDimensions();
    const colors = CANVAS_COLORS[theme];
    const hueOf = (guide: Guide) =>
      guide.kind === 'area' && guide.family ? FAMILY_HUES[guide.family][theme] : colors.secondary;
    context.clearRect(0, 0, width, height);
    context.lineWidth = 1;
    for (const guide of guides) {
      context.strokeStyle = hueOf(guide);
      context.fillStyle = hueOf(guide);
      traceGuide(context, sigma, guide, height);
      context.globalAlpha = TINT;
      if (guide.kind === 'area') context.fill();
      context.globalAlpha = RIM;
      context.setLineDash(guide.kind === 'day' ? [2, 4] : []);
      context.stroke();
    }
    context.setLineDash([]);
    context.globalAlpha = 1;
  };
}

function traceGuide(context: CanvasRenderingContext2D, sigma: Sigma, guide: Guide, height: number): void {
  context.beginPath();
  if (guide.kind === 'day') {
    const { x } = sigma.graphToViewport({ x: guide.x, y: 0 });
    context.moveTo(x, 0);
    context.lineTo(x, height);
    return;
  }
  const { x, y, halfWidth, halfHeight } = guide;
  const from = sigma.graphToViewport({ x: x - halfWidth, y: -(y - halfHeight) });
  const to = sigma.graphToViewport({ x: x + halfWidth, y: -(y + halfHeight) });
  context.roundRect(from.x, from.y, to.x - from.x, to.y - from.y, CORNER);
}
