import type { EntityType } from '../../graph-data/schema/dossier.ts';
import type { Place } from '../projection/traceStrand.ts';
import { writeNumber } from './writeNumber.ts';

/** The shape of an entity's type, as the graph draws it: never colour alone. */
export function drawShape(type: EntityType, { x, y }: Place, radius: number, style: string): string {
  switch (type) {
    case 'person':
      return `<circle cx="${writeNumber(x)}" cy="${writeNumber(y)}" r="${writeNumber(radius)}" ${style}/>`;
    case 'organization':
      return drawSquare(x, y, radius * 0.88, radius * 0.22, style);
    case 'place':
      return drawPolygon(x, y, radius * 1.15, 4, 0, style);
    case 'group':
      return drawPolygon(x, y, radius * 1.04, 6, 0, style);
  }
}

function drawSquare(x: number, y: number, half: number, corner: number, style: string): string {
  const [left, top, side] = [x - half, y - half, half * 2].map(writeNumber);
  return `<rect x="${left}" y="${top}" width="${side}" height="${side}" rx="${writeNumber(corner)}" ${style}/>`;
}

function drawPolygon(
  x: number,
  y: number,
  radius: number,
  corners: number,
  turn: number,
  style: string,
): string {
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / corners;
    return `${writeNumber(x + radius * Math.cos(angle))},${writeNumber(y + radius * Math.sin(angle))}`;
  });
  return `<polygon points="${points.join(' ')}" stroke-linejoin="round" ${style}/>`;
}
