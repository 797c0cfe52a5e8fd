import type { Group, Guide } from '../arrangement.ts';
import type { Places, Problem } from '../problem.ts';
import { measureRoom } from './nameRoom.ts';
import { squarify } from './squarify.ts';

/** Room over what the names take, so that they find a place. */
const LOOSENESS = 1.5;
const GAP = 10;
const TOP = 14;

/** Groups as tiles that fill the view together, in each its nodes in rows, the important first. */
export function arrangeGroups(problem: Problem, places: Places, groups: readonly Group[]): readonly Guide[] {
  const { radii, aspect } = problem;
  const tiled = groups.filter(({ nodes }) => nodes.length > 0);
  const areas = tiled.map(({ nodes }) =>
    nodes.reduce((sum, node) => {
      const { halfWidth, halfHeight } = measureRoom(radii[node] ?? 0, radii.length);
      return sum + 4 * (halfWidth + GAP) * (halfHeight + GAP) * LOOSENESS;
    }, 0),
  );
  const height = Math.sqrt(areas.reduce((sum, area) => sum + area, 0) / aspect);
  const width = height * aspect;
  const tiles = squarify(areas, { x: -width / 2, y: -height / 2, width, height });
  return tiled.map(({ name, nodes, family }, i): Guide => {
    const tile = tiles[i] ?? { x: 0, y: 0, width: 0, height: 0 };
    const halfWidth = tile.width / 2 - GAP / 2;
    const halfHeight = tile.height / 2 - GAP / 2;
    const x = tile.x + tile.width / 2;
    const y = tile.y + tile.height / 2;
    setInTile(nodes, places, problem, { x, y: y + TOP / 2, halfWidth, halfHeight: halfHeight - TOP / 2 });
    return { kind: 'area', x, y, halfWidth, halfHeight, text: name, ...(family && { family }) };
  });
}

interface Tile {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** In rows, every other one set in, so that names have the room below the gaps of the row before. */
function setInTile(
  nodes: readonly number[],
  { x, y }: Places,
  { radii }: Problem,
  { x: middle, y: center, halfWidth, halfHeight }: Tile,
): void {
  const room = measureRoom(Math.max(...nodes.map((node) => radii[node] ?? 0)), radii.length);
  const shape = room.halfWidth / room.halfHeight;
  const wanted = Math.sqrt((nodes.length * halfWidth) / (halfHeight * shape));
  const columns = Math.max(1, Math.min(nodes.length, Math.round(wanted)));
  const rows = Math.ceil(nodes.length / columns);
  const cellWidth = (2 * halfWidth) / (columns + (rows > 1 ? 0.5 : 0));
  const cellHeight = (2 * halfHeight) / rows;
  nodes.forEach((node, i) => {
    const row = Math.floor(i / columns);
    const inset = rows > 1 && row % 2 === 1 ? 1 : 0.5;
    x[node] = middle - halfWidth + ((i % columns) + inset) * cellWidth;
    y[node] = center - halfHeight + (row + 0.5) * cellHeight;
  });
}
