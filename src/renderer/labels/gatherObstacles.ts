import type Sigma from 'sigma';
import type { Projection } from '../../projection/projectGraph.ts';
import { findPointOnCurve } from '../../projection/traceStrand.ts';
import { TEXT_SCALE } from '../../ui/textScale.ts';
import type { Look } from '../look.ts';
import { type Box, type BoxGrid, createBoxGrid } from './boxGrid.ts';
import { createDiscGrid, type DiscGrid } from './discGrid.ts';
import type { LocatedNode } from './locateNodes.ts';
import { placeBadge } from './placeBadge.ts';
import { traceLine } from './traceLine.ts';

/** What no name may lie over: the nodes, their badges, the numbers of bundles and the panels. */
export interface Obstacles {
  readonly discs: DiscGrid;
  readonly boxes: BoxGrid;
}

const NUMBER = { halfWidth: 12 * TEXT_SCALE, halfHeight: 9 * TEXT_SCALE } as const;
const MOST_NODES = 1_500;

/** The obstacles that the whole graph makes, or only what has light of it. */
export function gatherObstacles(
  sigma: Sigma,
  { projection, panels, light }: Look,
  nodes: readonly LocatedNode[],
  onlyLit = false,
): Obstacles {
  const obstacles = { discs: createDiscGrid(), boxes: createBoxGrid() };
  const met = onlyLit ? nodes.filter(({ node }) => light?.nodes.has(node)) : nodes;
  for (const { x, y, radius } of met.slice(0, MOST_NODES)) obstacles.discs.add({ x, y, radius });
  addBadges(obstacles.boxes, met, projection);
  addNumbers(obstacles.boxes, sigma, projection, onlyLit ? (light?.lines ?? []) : projection.lines.keys());
  for (const panel of panels) obstacles.boxes.add(panel);
  return obstacles;
}

function addBadges(
  grid: BoxGrid,
  nodes: readonly LocatedNode[],
  { nodes: nodeByKey, fold }: Projection,
): void {
  if (fold.folded.size === 0) return;
  for (const located of nodes) {
    const count = fold.folded.get(nodeByKey.get(located.node)?.entity ?? '');
    if (count !== undefined) grid.add(placeBadge(located, count));
  }
}

function addNumbers(grid: BoxGrid, sigma: Sigma, { lines }: Projection, keys: Iterable<string>): void {
  for (const key of keys) {
    const line = lines.get(key);
    if (!line || line.edges.length < 2) continue;
    const trace = traceLine(sigma, key, line);
    if (trace) grid.add(boxNumber(findPointOnCurve(trace.curve, 0.5)));
  }
}

function boxNumber({ x, y }: { readonly x: number; readonly y: number }): Box {
  const { halfWidth, halfHeight } = NUMBER;
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}
