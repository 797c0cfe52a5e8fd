import { escapeXml } from '../../exporters/xml/escapeXml.ts';
import type { Status } from '../../graph-data/schema/dossier.ts';
import type { Drawing, LegendEntry } from './drawing.ts';
import { drawShape } from './drawShape.ts';
import { drawStrand } from './drawStrand.ts';
import { type MeasureText, PLAIN } from './placeNames.ts';
import { writeNumber } from './writeNumber.ts';

/** A row of the legend that is drawn at its own origin, and how wide it is. */
interface Sign {
  readonly width: number;
  readonly draw: (x: number, y: number) => string[];
}

export interface Legend {
  readonly lines: readonly string[];
  readonly height: number;
}

const ROW = 22;
const GAP = 20;
const LINE_WIDTH = 30;
const STATUS_SIGNS: readonly { readonly label: string; readonly statuses: readonly [Status, ...Status[]] }[] =
  [
    { label: 'said to have happened', statuses: ['asserted'] },
    { label: 'possible or alleged', statuses: ['possible', 'alleged'] },
    { label: 'denied', statuses: ['negated'] },
  ];

/** What shapes, colours and strokes mean, in rows as wide as there is room. */
export function drawLegend(
  drawing: Drawing,
  place: { x: number; y: number; width: number },
  measure: MeasureText,
): Legend {
  const groups = [
    drawing.types.map((entry) => signType(entry, drawing, measure)),
    drawing.communities.map((entry) => signColor(entry, drawing, measure)),
    drawing.families.map((entry) =>
      signLine(`${entry.label} (${entry.count})`, entry.color, 'asserted', drawing, measure),
    ),
    [
      ...STATUS_SIGNS.filter(({ statuses }) =>
        statuses.some((status) => drawing.statuses.includes(status)),
      ).map(({ label, statuses: [status] }) => signLine(label, drawing.secondary, status, drawing, measure)),
      ...(drawing.strands.some(({ isBundle }) => isBundle)
        ? [signText('A number on a line: so many kinds of relations between the two.', drawing, measure)]
        : []),
      ...(drawing.nodes.some(({ folded }) => folded > 0)
        ? [signText('+4: four more neighbours, not drawn.', drawing, measure)]
        : []),
      signText(
        `The wider a line, the more statements; the larger a shape, the more ${drawing.sizeUnit}.`,
        drawing,
        measure,
      ),
    ],
  ];
  const lines: string[] = [];
  let { y } = place;
  lines.push(
    `<text x="${writeNumber(place.x)}" y="${writeNumber(y)}" font-size="14" font-weight="600" fill="${drawing.ink}">${escapeXml(drawing.title)}</text>`,
  );
  for (const group of groups) {
    if (group.length === 0) continue;
    y += ROW;
    let x = place.x;
    for (const sign of group) {
      if (x > place.x && x + sign.width > place.x + place.width) {
        x = place.x;
        y += ROW;
      }
      lines.push(...sign.draw(x, y));
      x += sign.width + GAP;
    }
  }
  return { lines, height: y - place.y + ROW };
}

function signType(
  { type, label, color, count }: Drawing['types'][number],
  drawing: Drawing,
  measure: MeasureText,
): Sign {
  const text = `${label} (${count})`;
  return {
    width: 18 + measure(text, PLAIN),
    draw: (x, y) => [
      drawShape(type, { x: x + 6, y: y - 4 }, 6, `fill="${color}"`),
      writeText(text, x + 18, y, drawing.ink),
    ],
  };
}

function signColor({ label, color, count }: LegendEntry, drawing: Drawing, measure: MeasureText): Sign {
  const text = `${label} (${count})`;
  return {
    width: 18 + measure(text, PLAIN),
    draw: (x, y) => [
      `<rect x="${writeNumber(x)}" y="${writeNumber(y - 10)}" width="12" height="12" rx="2" fill="${color}"/>`,
      writeText(text, x + 18, y, drawing.ink),
    ],
  };
}

function signLine(text: string, color: string, status: Status, drawing: Drawing, measure: MeasureText): Sign {
  return {
    width: LINE_WIDTH + 6 + measure(text, PLAIN),
    draw: (x, y) => [
      ...drawSample(x, y - 4, color, status),
      writeText(text, x + LINE_WIDTH + 6, y, drawing.ink),
    ],
  };
}

function signText(text: string, drawing: Drawing, measure: MeasureText): Sign {
  return { width: measure(text, PLAIN), draw: (x, y) => [writeText(text, x, y, drawing.secondary)] };
}

function drawSample(x: number, y: number, color: string, status: Status): string[] {
  const at = (share: number) => ({ x: x + share * LINE_WIDTH, y });
  return drawStrand([at(0), at(1 / 3), at(2 / 3), at(1)], { width: 2, color, status, hasHead: false });
}

function writeText(text: string, x: number, y: number, color: string): string {
  return `<text x="${writeNumber(x)}" y="${writeNumber(y)}" font-size="${PLAIN.size}" fill="${color}">${escapeXml(text)}</text>`;
}
