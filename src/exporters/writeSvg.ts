import { escapeXml } from '../../exporters/xml/escapeXml.ts';
import { type Curve, findPointOnCurve, type Place } from '../projection/traceStrand.ts';
import type { Box } from '../renderer/labels/boxGrid.ts';
import { drawGuides } from './drawGuides.ts';
import type { Drawing, DrawnNode, DrawnStrand } from './drawing.ts';
import { drawLegend } from './drawLegend.ts';
import { drawShape } from './drawShape.ts';
import { drawStrand, traceDrawn } from './drawStrand.ts';
import { boxOf, type MeasureText, type PlacedName, placeNames } from './placeNames.ts';
import { writeNumber } from './writeNumber.ts';

const MARGIN = 32;
const LEAST_WIDTH = 480;
/** Lines of days run so far beyond the nodes. */
const GUIDE_ROOM = 14;
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";
const LABEL_SIZE = 11;
const COUNT_RADIUS = 9;
/** The labels of more lines than these would bury the picture. */
const MOST_LABELLED_STRANDS = 60;

/**
 * The picture of a drawn graph with its legend: SVG 1.1 that needs no script, no font and no other file.
 */
export function writeSvg(drawing: Drawing, measure: MeasureText): string {
  const lines = traceStrands(drawing);
  const counts = lines
    .filter(({ strand }) => strand.isBundle)
    .map(({ middle }) => boxOf({ ...middle, radius: COUNT_RADIUS }));
  const nodes = measureFrame(drawing, []);
  const guides = drawGuides(drawing, nodes.top - GUIDE_ROOM, nodes.bottom + GUIDE_ROOM, measure);
  const names = placeNames(drawing.nodes, [...counts, ...guides.taken], measure);
  const frame = measureFrame(drawing, [...names.map(({ box }) => box), ...guides.taken]);
  const inner = Math.max(LEAST_WIDTH, frame.right - frame.left);
  const legend = drawLegend(
    drawing,
    { x: frame.left, y: frame.bottom + 1.5 * MARGIN, width: inner },
    measure,
  );
  const left = Math.floor(frame.left - MARGIN);
  const top = Math.floor(frame.top - MARGIN);
  const width = Math.ceil(inner + 2 * MARGIN);
  const height = Math.ceil(frame.bottom - frame.top + legend.height + 3 * MARGIN);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" font-family="${FONT}">`,
    `<title>${escapeXml(drawing.title)}</title>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${drawing.canvas}"/>`,
    ...guides.shapes,
    ...drawStrands(lines, drawing),
    ...drawing.nodes.map((node) => drawNode(node, drawing.canvas)),
    ...guides.words,
    ...names.map((name) => drawName(name, drawing)),
    ...legend.lines,
    '</svg>',
    '',
  ].join('\n');
}

/** The frame around all nodes, areas of groups, and words. */
function measureFrame({ nodes, guides }: Drawing, words: readonly Box[]): Box {
  if (nodes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  const frame = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const include = (left: number, top: number, right: number, bottom: number) => {
    frame.left = Math.min(frame.left, left);
    frame.top = Math.min(frame.top, top);
    frame.right = Math.max(frame.right, right);
    frame.bottom = Math.max(frame.bottom, bottom);
  };
  for (const { left, top, right, bottom } of [...nodes.map(boxOf), ...words])
    include(left, top, right, bottom);
  for (const guide of guides)
    if (guide.kind === 'area') {
      const { x, y, halfWidth, halfHeight } = guide;
      include(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
    }
  return frame;
}

interface TracedStrand {
  readonly strand: DrawnStrand;
  readonly curve: Curve;
  readonly middle: Place;
}

function traceStrands({ nodes, strands }: Drawing): TracedStrand[] {
  return strands.flatMap((strand) => {
    const source = nodes[strand.source];
    const target = nodes[strand.target];
    if (!source || !target) return [];
    const curve = traceDrawn(source, target, strand.step);
    return [{ strand, curve, middle: findPointOnCurve(curve, 0.5) }];
  });
}

function drawStrands(lines: readonly TracedStrand[], drawing: Drawing): string[] {
  const labelled =
    lines.length <= MOST_LABELLED_STRANDS ? lines : lines.filter(({ strand }) => strand.isBundle);
  return [
    `<g opacity="${writeNumber(drawing.strandOpacity)}">`,
    ...lines.flatMap(({ strand, curve }) => drawStrand(curve, strand)),
    '</g>',
    ...labelled.map(({ strand, middle }) => drawLabel(middle, strand, drawing)),
  ];
}

function drawLabel(place: Place, { label, color, isBundle }: DrawnStrand, { canvas, ink }: Drawing): string {
  if (isBundle) return drawCount(place, label, color, canvas, ink);
  return writeText(label, place.x, place.y, LABEL_SIZE, color, canvas, ' text-anchor="middle"');
}

function drawCount({ x, y }: Place, count: string, color: string, canvas: string, ink: string): string {
  const place = `cx="${writeNumber(x)}" cy="${writeNumber(y)}"`;
  const text = `x="${writeNumber(x)}" y="${writeNumber(y + LABEL_SIZE * 0.35)}" font-size="${LABEL_SIZE}"`;
  return `<circle ${place} r="${COUNT_RADIUS}" fill="${canvas}" stroke="${color}"/><text ${text} text-anchor="middle" font-weight="600" fill="${ink}">${escapeXml(count)}</text>`;
}

function drawNode({ actor, x, y, radius, type, color, label }: DrawnNode, canvas: string): string {
  const shape = drawShape(type, { x, y }, radius, `fill="${color}" stroke="${canvas}" stroke-width="1.5"`);
  return groupOf(actor, `<title>${escapeXml(label)}</title>${shape}`);
}

function drawName({ actor, x, y, angle, wish, look }: PlacedName, { ink, canvas }: Drawing): string {
  const turn =
    angle === 0
      ? ''
      : ` transform="rotate(${writeNumber((angle * 180) / Math.PI)} ${writeNumber(x)} ${writeNumber(y)})"`;
  return groupOf(
    actor,
    writeText(wish.text, x, y, look.size, ink, canvas, ` font-weight="${look.weight}"${turn}`),
  );
}

/** What stands for an actor says so: exporters/caseFile/writePicture.ts makes a link of it. */
function groupOf(actor: string, drawn: string): string {
  return `<g data-actor="${escapeXml(actor)}">${drawn}</g>`;
}

function writeText(
  text: string,
  x: number,
  middle: number,
  size: number,
  color: string,
  canvas: string,
  more: string,
): string {
  const place = `x="${writeNumber(x)}" y="${writeNumber(middle + size * 0.35)}" font-size="${size}"`;
  return `<text ${place} fill="${color}" stroke="${canvas}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"${more}>${escapeXml(text)}</text>`;
}
