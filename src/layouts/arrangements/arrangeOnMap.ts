import type { Group, Guide } from '../arrangement.ts';
import type { Places, Problem } from '../problem.ts';
import { measureRoom } from './nameRoom.ts';
import { moveMembers, packMembers } from './packMembers.ts';
import { type Area, separateAreas } from './separateAreas.ts';
import { stretchAxis } from './stretchAxis.ts';

/** The share of the map that the groups cover. */
const COVERED = 0.34;
const GAP_BELOW = 80;
const ROOM_OF_NAME = 16;

/**
 * Each group where it lies on the earth, east of what is west of it, with more room where many are, and moved away from others as far
 * as there is none, as in Dorling's cartograms (1996); below, in rows, those that lie nowhere.
 */
export function arrangeOnMap(problem: Problem, places: Places, groups: readonly Group[]): readonly Guide[] {
  const { radii, aspect } = problem;
  const isFilled = ({ nodes }: Group) => nodes.length > 0;
  const placed = groups.filter((group) => isFilled(group) && group.place);
  const areas = placed.map(({ nodes, place }): Area => {
    const extent = packMembers(nodes, radii, places, radii.length);
    return { x: place?.longitude ?? 0, y: -(place?.latitude ?? 0), ...extent };
  });
  spreadAreas(areas, aspect);
  separateAreas(areas);
  const guides = placed.map(({ nodes, name }, i): Guide => {
    const area = areas[i] as Area;
    moveMembers(nodes, places, area.x, area.y);
    return { kind: 'area', ...area, text: name };
  });
  const left = Math.min(0, ...areas.map(({ x, halfWidth }) => x - halfWidth));
  const right = Math.max(0, ...areas.map(({ x, halfWidth }) => x + halfWidth));
  const bottom = Math.max(0, ...areas.map(({ y, halfHeight }) => y + halfHeight));
  const nowhere = groups.filter((group) => isFilled(group) && !group.place);
  return [
    ...guides,
    ...nowhere.map((group) =>
      setInRows(problem, places, group, (left + right) / 2, bottom, right - left, aspect),
    ),
  ];
}

/** Stretches the map so that the areas cover the wanted share of it, in the proportions of the view. */
function spreadAreas(areas: readonly Area[], aspect: number): void {
  const covered = areas.reduce((sum, { halfWidth, halfHeight }) => sum + 4 * halfWidth * halfHeight, 0);
  const height = Math.sqrt(covered / COVERED / aspect);
  const placeX = stretchAxis(
    areas.map(({ x }) => x),
    height * aspect,
  );
  const placeY = stretchAxis(
    areas.map(({ y }) => y),
    height,
  );
  for (const area of areas) {
    area.x = placeX(area.x);
    area.y = placeY(area.y);
  }
}

function setInRows(
  { radii }: Problem,
  { x, y }: Places,
  { nodes, name }: Group,
  middle: number,
  bottom: number,
  width: number,
  aspect: number,
): Guide {
  const rooms = nodes.map((node) => measureRoom(radii[node] ?? 0, radii.length));
  const cellWidth = 2 * Math.max(...rooms.map(({ halfWidth }) => halfWidth));
  const cellHeight = 2 * Math.max(...rooms.map(({ halfHeight }) => halfHeight)) + 4;
  const least = Math.sqrt((nodes.length * cellWidth * cellHeight * aspect) / 2);
  const columns = Math.max(1, Math.min(nodes.length, Math.floor(Math.max(width, least) / cellWidth)));
  const rows = Math.ceil(nodes.length / columns);
  const top = bottom + GAP_BELOW;
  nodes.forEach((node, i) => {
    x[node] = middle + ((i % columns) - (columns - 1) / 2) * cellWidth;
    y[node] = top + (Math.floor(i / columns) + 0.5) * cellHeight;
  });
  return {
    kind: 'area',
    x: middle,
    y: top + (rows * cellHeight) / 2 - ROOM_OF_NAME / 2,
    halfWidth: (columns * cellWidth) / 2 + 8,
    halfHeight: (rows * cellHeight) / 2 + 8 + ROOM_OF_NAME / 2,
    text: name,
  };
}
