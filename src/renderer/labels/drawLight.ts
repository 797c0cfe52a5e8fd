import type Sigma from 'sigma';
import type { Theme } from '../../../graph-data/vocabulary/palette.ts';
import type { Projection } from '../../projection/projectGraph.ts';
import { type Curve, findPointOnCurve, type Place, traceStrand } from '../../projection/traceStrand.ts';
import { CANVAS_COLORS, describeEdge, describeNode, FADED } from '../appearance.ts';
import type { Light } from '../lightGraph.ts';
import { traceShape } from './traceShape.ts';

const DASH = 5;
const CROSS = 5;
const HEAD = { length: 6, halfWidth: 0.45, growth: 2 } as const;

/**
 * Lights a part of a large graph without drawing the rest again: a veil over all of it, and on the veil what has light.
 * On two cores without a graphics card, drawing 25,000 lines again takes seconds; this takes milliseconds.
 */
export function drawLight(
  context: CanvasRenderingContext2D,
  sigma: Sigma,
  projection: Projection,
  theme: Theme,
  { nodes, lines, ringed }: Light,
  fade: number,
): void {
  const { width, height } = sigma.getDimensions();
  const colors = CANVAS_COLORS[theme];
  context.globalAlpha = 1 - Math.min(0.6, FADED.node * fade);
  context.fillStyle = colors.canvas;
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 1;
  const scale = sigma.scaleSize(1);
  for (const key of lines) {
    const line = projection.lines.get(key);
    const from = line && sigma.getNodeDisplayData(line.source);
    const to = line && sigma.getNodeDisplayData(line.target);
    if (!from || !to) continue;
    const look = describeEdge(line, theme);
    const ends = [sigma.framedGraphToViewport(from), sigma.framedGraphToViewport(to)] as const;
    const curve = traceStrand(...ends, look.step, from.size, scale);
    context.strokeStyle = look.color;
    context.fillStyle = look.color;
    context.lineWidth = Math.max(1.1, look.size * scale);
    context.setLineDash(look.stroke === 1 ? [DASH, DASH - 1] : []);
    strokeCurve(context, curve);
    context.setLineDash([]);
    if (look.head) fillHead(context, curve, to.size * scale);
    if (look.stroke === 2) strokeCross(context, findPointOnCurve(curve, 0.5));
  }
  for (const node of nodes) {
    const attributes = projection.nodes.get(node);
    const display = sigma.getNodeDisplayData(node);
    if (!attributes || !display) continue;
    const { x, y } = sigma.framedGraphToViewport(display);
    const { shape, color, size } = describeNode(attributes, theme);
    const radius = Math.max(1.6, size * scale);
    if (ringed.has(node)) {
      traceShape(context, shape, x, y, radius + 4.5);
      context.lineWidth = 2.4;
      context.strokeStyle = colors.ink;
      context.stroke();
    }
    traceShape(context, shape, x, y, radius);
    context.lineWidth = 3;
    context.strokeStyle = colors.canvas;
    context.stroke();
    context.fillStyle = color;
    context.fill();
  }
}

function strokeCurve(context: CanvasRenderingContext2D, [a, b, c, d]: Curve): void {
  context.beginPath();
  context.moveTo(a.x, a.y);
  context.bezierCurveTo(b.x, b.y, c.x, c.y, d.x, d.y);
  context.stroke();
}

function fillHead(context: CanvasRenderingContext2D, curve: Curve, radius: number): void {
  const [, , before, end] = curve;
  const span = Math.hypot(end.x - before.x, end.y - before.y);
  if (span < 1) return;
  const length = context.lineWidth * HEAD.growth + HEAD.length;
  const tip = moveBack(end, before, radius / span);
  const base = moveBack(end, before, (radius + length) / span);
  const aside = length * HEAD.halfWidth;
  const normal = { x: -(end.y - before.y) / span, y: (end.x - before.x) / span };
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(base.x + normal.x * aside, base.y + normal.y * aside);
  context.lineTo(base.x - normal.x * aside, base.y - normal.y * aside);
  context.fill();
}

function moveBack(from: Place, to: Place, share: number): Place {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function strokeCross(context: CanvasRenderingContext2D, { x, y }: Place): void {
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(x - CROSS, y - CROSS);
  context.lineTo(x + CROSS, y + CROSS);
  context.moveTo(x - CROSS, y + CROSS);
  context.lineTo(x + CROSS, y - CROSS);
  context.stroke();
}
