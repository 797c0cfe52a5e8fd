import { escapeXml } from '../../exporters/xml/escapeXml.ts';
import type { Box } from '../renderer/labels/boxGrid.ts';
import type { Drawing, DrawnGuide } from './drawing.ts';
import type { MeasureText, TextLook } from './placeNames.ts';
import { writeNumber } from './writeNumber.ts';

const LOOK: TextLook = { size: 12, weight: 600 };
const CORNER = 14;
const FROM_CORNER = 12;
const ABOVE = 10;

/** What a layout is read by, in SVG: areas and lines for behind the graph, words for above it, and what those cover. */
export interface DrawnGuides {
  readonly shapes: readonly string[];
  readonly words: readonly string[];
  readonly taken: readonly Box[];
}

/** `top` and `bottom` are where the nodes end: lines of days run between, named above. */
export function drawGuides(
  { guides, canvas, secondary }: Drawing,
  top: number,
  bottom: number,
  measure: MeasureText,
): DrawnGuides {
  const placed = guides.map((guide) => {
    const width = measure(guide.text, LOOK);
    const x = guide.kind === 'day' ? guide.x - width / 2 : guide.x - guide.halfWidth + FROM_CORNER;
    const y = guide.kind === 'day' ? top - ABOVE : guide.y - guide.halfHeight;
    return { text: guide.text, x, y, width };
  });
  return {
    shapes: guides.map((guide) => drawShapeOf(guide, top, bottom)),
    words: placed.map(
      ({ text, x, y }) =>
        `<text x="${writeNumber(x)}" y="${writeNumber(y + LOOK.size * 0.35)}" font-size="${LOOK.size}" font-weight="${LOOK.weight}" fill="${secondary}" stroke="${canvas}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escapeXml(text)}</text>`,
    ),
    taken: placed.map(({ x, y, width }) => ({
      left: x,
      right: x + width,
      top: y - LOOK.size / 2,
      bottom: y + LOOK.size / 2,
    })),
  };
}

function drawShapeOf(guide: DrawnGuide, top: number, bottom: number): string {
  const line = `stroke="${guide.color}" stroke-opacity="0.45"`;
  if (guide.kind === 'day') {
    const x = writeNumber(guide.x);
    return `<line x1="${x}" y1="${writeNumber(top)}" x2="${x}" y2="${writeNumber(bottom)}" ${line} stroke-dasharray="2 4"/>`;
  }
  const { x, y, halfWidth, halfHeight, color } = guide;
  return `<rect x="${writeNumber(x - halfWidth)}" y="${writeNumber(y - halfHeight)}" width="${writeNumber(2 * halfWidth)}" height="${writeNumber(2 * halfHeight)}" rx="${CORNER}" fill="${color}" fill-opacity="0.06" ${line}/>`;
}
