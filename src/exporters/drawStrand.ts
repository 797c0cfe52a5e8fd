import type { Status } from '../../graph-data/schema/dossier.ts';
import { type Curve, findPointOnCurve, type Place, traceStrand } from '../projection/traceStrand.ts';
import { cutCurve, measureDistance } from './cutCurve.ts';
import type { DrawnNode, DrawnStrand } from './drawing.ts';
import { writeNumber, writePlace } from './writeNumber.ts';

const DEEPEST_CUT = 0.45;
const HEAD_BASE = 6;
const HEAD_GROWTH = 2;
const HEAD_HALF = 0.45;
const LARGEST_HEAD = 0.6;
const CROSS = 5;
const PIECES = 12;

/** How a strand is stroked. */
export type StrandStroke = Pick<DrawnStrand, 'width' | 'color' | 'status' | 'hasHead'>;

/** The curve of a strand from the border of its source to that of its target, as the canvas draws it. */
export function traceDrawn(source: DrawnNode, target: DrawnNode, step: number): Curve {
  const curve = traceStrand(source, target, step, source.radius, 1);
  const [from, out, back, to] = curve;
  const start = Math.min(DEEPEST_CUT, source.radius / Math.max(1, 3 * measureDistance(from, out)));
  const end = 1 - Math.min(DEEPEST_CUT, (target.radius + 1) / Math.max(1, 3 * measureDistance(back, to)));
  return cutCurve(curve, start, end);
}

/** The line of a strand, its head, and the cross of what is denied. */
export function drawStrand(curve: Curve, strand: StrandStroke): string[] {
  const { width, color, status, hasHead } = strand;
  const length = measureCurve(curve);
  const head = hasHead ? Math.min(length * LARGEST_HEAD, width * HEAD_GROWTH + HEAD_BASE) : 0;
  const [from, out, back, to] = cutCurve(curve, 0, length > 0 ? 1 - head / length : 1);
  const path = `M${writePlace(from)}C${writePlace(out)} ${writePlace(back)} ${writePlace(to)}`;
  const lines = [
    `<path d="${path}" fill="none" stroke="${color}" stroke-width="${writeNumber(width)}"${writeDashes(status, width)}/>`,
  ];
  if (head > 0) lines.push(drawHead(to, curve[3], head, color));
  if (status === 'negated') lines.push(drawCross(findPointOnCurve(curve, 0.5), color));
  return lines;
}

function writeDashes(status: Status, width: number): string {
  const isDashed = status === 'possible' || status === 'alleged';
  return isDashed ? ` stroke-dasharray="${writeNumber(5 + width)} ${writeNumber(4 + width)}"` : '';
}

function drawHead(base: Place, tip: Place, length: number, color: string): string {
  const reach = measureDistance(base, tip) || 1;
  const half = length * HEAD_HALF;
  const side = { x: (-(tip.y - base.y) / reach) * half, y: ((tip.x - base.x) / reach) * half };
  const left = { x: base.x + side.x, y: base.y + side.y };
  const right = { x: base.x - side.x, y: base.y - side.y };
  return `<path d="M${writePlace(tip)}L${writePlace(left)} ${writePlace(right)}Z" fill="${color}"/>`;
}

function drawCross({ x, y }: Place, color: string): string {
  const at = (dx: number, dy: number) => writePlace({ x: x + dx * CROSS, y: y + dy * CROSS });
  return `<path d="M${at(-1, -1)}L${at(1, 1)}M${at(-1, 1)}L${at(1, -1)}" stroke="${color}" stroke-width="2"/>`;
}

function measureCurve(curve: Curve): number {
  let length = 0;
  for (let i = 0; i < PIECES; i++)
    length += measureDistance(findPointOnCurve(curve, i / PIECES), findPointOnCurve(curve, (i + 1) / PIECES));
  return length;
}
