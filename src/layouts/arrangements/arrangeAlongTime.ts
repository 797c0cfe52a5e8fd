import type { Guide } from '../arrangement.ts';
import { listNeighbours } from '../listNeighbours.ts';
import type { Places, Problem } from '../problem.ts';
import { createHeights } from './createHeights.ts';
import { listDays } from './listDays.ts';
import { measureRoom } from './nameRoom.ts';
import { stretchAxis } from './stretchAxis.ts';

/** Room over the area of the names, so that there is a free height near the wished one. */
const LOOSENESS = 3;
/** What has no date takes no more of the width: the picture rather grows. */
const MOST_UNDATED = 0.3;
/** A node comes so far towards the middle from its neighbours. */
const TO_MIDDLE = 0.6;
const GAP = 70;
const ROW_GAP = 2;
const MOST_STRETCH = 2.2;

type Room = ReturnType<typeof measureRoom>;

/**
 * Nodes along an axis of time, each at the free height nearest to its neighbours, the important in the middle; those without a date in
 * columns to the right.
 */
export function arrangeAlongTime(problem: Problem, places: Places, days: Float64Array): readonly Guide[] {
  const { radii, aspect } = problem;
  const { x, y } = places;
  const rooms = Array.from(radii, (radius) => measureRoom(radius, radii.length));
  const all = [...radii.keys()];
  const dated = all.filter((node) => !Number.isNaN(days[node] ?? Number.NaN));
  const undated = all.filter((node) => Number.isNaN(days[node] ?? Number.NaN));
  const areaOfUndated = measureArea(undated, rooms);
  const area = Math.max(
    measureArea(dated, rooms) * LOOSENESS + areaOfUndated,
    dated.length > 0 ? areaOfUndated / MOST_UNDATED : 0,
  );
  const width = Math.sqrt(area * aspect);
  const height = width / aspect;
  const own = dated.map((node) => days[node] ?? 0);
  const widthOfUndated = undated.length > 0 ? areaOfUndated / height + GAP : 0;
  const placeOf = stretchAxis(own, Math.max(0, width - widthOfUndated));
  const neighbours = listNeighbours(problem);
  const taken = createHeights();
  const isSet = new Uint8Array(all.length);
  for (const node of dated) {
    const near = (neighbours[node] ?? []).filter((other) => isSet[other]);
    const wished = near.reduce((sum, other) => sum + (y[other] ?? 0), 0) / Math.max(1, near.length);
    const { halfWidth, halfHeight } = readRoom(rooms, node);
    x[node] = placeOf(days[node] ?? 0);
    y[node] = taken.take(x[node] ?? 0, wished * TO_MIDDLE, halfWidth, halfHeight);
    isSet[node] = 1;
  }
  stretchHeights(dated, y, height);
  const guides: Guide[] = listDays(own, placeOf);
  const most = dated.reduce((reach, node) => Math.max(reach, 2 * Math.abs(y[node] ?? 0)), height);
  const right = dated.reduce(
    (reach, node) => Math.max(reach, (x[node] ?? 0) + readRoom(rooms, node).halfWidth),
    0,
  );
  if (undated.length > 0) guides.push(setUndated(undated, places, rooms, right + GAP, most));
  return guides;
}

function readRoom(rooms: readonly Room[], node: number): Room {
  return rooms[node] ?? { halfWidth: 0, halfHeight: 0 };
}

function measureArea(nodes: readonly number[], rooms: readonly Room[]): number {
  return nodes.reduce((sum, node) => {
    const { halfWidth, halfHeight } = readRoom(rooms, node);
    return sum + 4 * halfWidth * halfHeight;
  }, 0);
}

/** Spreads heights over those of the view, where they take less. */
function stretchHeights(nodes: readonly number[], y: Float32Array, height: number): void {
  const most = nodes.reduce((reach, node) => Math.max(reach, Math.abs(y[node] ?? 0)), 0);
  if (most === 0) return;
  const factor = Math.min(MOST_STRETCH, Math.max(1, height / 2 / most));
  for (const node of nodes) y[node] = (y[node] ?? 0) * factor;
}

/** Sets nodes below each other in equally high columns from `left` on, none higher than `height`, and says what area they take. */
function setUndated(
  undated: readonly number[],
  { x, y }: Places,
  rooms: readonly Room[],
  left: number,
  height: number,
): Guide {
  const heightOf = (node: number) => 2 * readRoom(rooms, node).halfHeight + ROW_GAP;
  const total = undated.reduce((sum, node) => sum + heightOf(node), 0);
  const columns: number[][] = Array.from({ length: Math.ceil(total / height) }, () => []);
  const each = total / columns.length;
  const stretch = Math.min(MOST_STRETCH, height / each);
  let filled = 0;
  for (const node of undated) {
    const middle = filled + heightOf(node) / 2;
    const column = Math.min(columns.length - 1, Math.floor(middle / each));
    columns[column]?.push(node);
    y[node] = (middle - (column + 0.5) * each) * stretch;
    filled += heightOf(node);
  }
  let right = left;
  for (const column of columns) {
    const halfWidth = column.reduce((most, node) => Math.max(most, readRoom(rooms, node).halfWidth), 0);
    for (const node of column) x[node] = right + halfWidth;
    right += 2 * halfWidth;
  }
  return {
    kind: 'area',
    x: (left + right) / 2,
    y: 0,
    halfWidth: (right - left) / 2 + 8,
    halfHeight: (each * stretch) / 2 + 20,
    text: 'No date',
  };
}
