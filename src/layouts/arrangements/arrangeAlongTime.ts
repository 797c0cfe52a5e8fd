import type { Guide } from '../arrangement.ts';
import { listNeighbours } from '../listNeighbours.ts';
import type { Places, Problem } from '../problem.ts';
import { createHeights } from './createHeights.ts';
import { listDays } from './listDays.ts';
import { measureRoom } from './nameRoom.ts';
import { stretchAxis } from './stretchAxis.ts';

/** Room over the area of the names, so that there is a free height near the wished one. */
const LOOSENESS = 3;
/** A node comes so far towards the middle from its neighbours. */
const TO_MIDDLE = 0.6;
const GAP = 70;
const MOST_STRETCH = 2.2;

/**
 * Nodes along an axis of time, each at the free height nearest to its neighbours, the important in the middle; those without a date in
 * rows to the right.
 */
export function arrangeAlongTime(problem: Problem, places: Places, days: Float64Array): readonly Guide[] {
  const { radii, aspect } = problem;
  const { x, y } = places;
  const all = [...radii.keys()];
  const rooms = all.map((node) => measureRoom(radii[node] ?? 0, radii.length));
  const dated = all.filter((node) => !Number.isNaN(days[node] ?? Number.NaN));
  const undated = all.filter((node) => Number.isNaN(days[node] ?? Number.NaN));
  const area = rooms.reduce((sum, { halfWidth, halfHeight }) => sum + 4 * halfWidth * halfHeight, 0);
  const width = Math.sqrt(area * LOOSENESS * aspect);
  const own = dated.map((node) => days[node] ?? 0);
  const placeOf = stretchAxis(own, (width * Math.max(1, dated.length)) / Math.max(1, all.length));
  const neighbours = listNeighbours(problem);
  const taken = createHeights();
  const isSet = new Uint8Array(all.length);
  for (const node of dated) {
    const near = (neighbours[node] ?? []).filter((other) => isSet[other]);
    const wished = near.reduce((sum, other) => sum + (y[other] ?? 0), 0) / Math.max(1, near.length);
    const room = rooms[node] ?? { halfWidth: 0, halfHeight: 0 };
    x[node] = placeOf(days[node] ?? 0);
    y[node] = taken.take(x[node] ?? 0, wished * TO_MIDDLE, room.halfWidth, room.halfHeight);
    isSet[node] = 1;
  }
  stretchHeights(dated, y, width / aspect);
  const guides: Guide[] = listDays(own, placeOf);
  if (undated.length > 0) guides.push(setUndated(undated, places, rooms, dated, width));
  return guides;
}

/** Spreads heights over those of the view, where they take less. */
function stretchHeights(nodes: readonly number[], y: Float32Array, height: number): void {
  const most = nodes.reduce((reach, node) => Math.max(reach, Math.abs(y[node] ?? 0)), 0);
  if (most === 0) return;
  const factor = Math.min(MOST_STRETCH, Math.max(1, height / 2 / most));
  for (const node of nodes) y[node] = (y[node] ?? 0) * factor;
}

function setUndated(
  undated: readonly number[],
  { x, y }: Places,
  rooms: readonly { readonly halfWidth: number; readonly halfHeight: number }[],
  dated: readonly number[],
  width: number,
): Guide {
  const cellWidth = 2 * Math.max(...undated.map((node) => rooms[node]?.halfWidth ?? 0));
  const cellHeight = 2 * Math.max(...undated.map((node) => rooms[node]?.halfHeight ?? 0)) + 2;
  const height = dated.reduce((most, node) => Math.max(most, 2 * Math.abs(y[node] ?? 0)), width / 4);
  const rows = Math.max(1, Math.min(undated.length, Math.floor(height / cellHeight)));
  const columns = Math.ceil(undated.length / rows);
  const left = dated.reduce((most, node) => Math.max(most, x[node] ?? 0), 0) + GAP + cellWidth / 2;
  undated.forEach((node, i) => {
    x[node] = left + (Math.floor(i / rows) + 0.5) * cellWidth;
    y[node] = ((i % rows) - (rows - 1) / 2) * cellHeight;
  });
  return {
    kind: 'area',
    x: left + (columns * cellWidth) / 2,
    y: 0,
    halfWidth: (columns * cellWidth) / 2 + 8,
    halfHeight: (rows * cellHeight) / 2 + 14,
    text: 'No date',
  };
}
