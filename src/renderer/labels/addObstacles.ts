import type Sigma from 'sigma';
import type { Projection } from '../../projection/projectGraph.ts';
import { findPointOnCurve } from '../../projection/traceStrand.ts';
import type { BoxGrid } from './boxGrid.ts';
import type { DiscGrid } from './discGrid.ts';
import type { LocatedNode } from './locateNodes.ts';
import { placeBadge } from './placeBadge.ts';
import { traceLine } from './traceLine.ts';

const NUMBER = { halfWidth: 12, halfHeight: 9 } as const;
const MOST_NODES = 1_500;

/** No name lies over a node. */
export function addNodes(grid: DiscGrid, nodes: readonly LocatedNode[]): void {
  for (const { x, y, radius } of nodes.slice(0, MOST_NODES)) grid.add({ x, y, radius });
}

/** No name lies under a "+37". */
export function addBadges(
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

/** No name lies on the number of a bundle. */
export function addNumbers(grid: BoxGrid, sigma: Sigma, { lines }: Projection): void {
  for (const [key, line] of lines) {
    if (line.edges.length < 2) continue;
    const trace = traceLine(sigma, key, line);
    if (!trace) continue;
    const { x, y } = findPointOnCurve(trace.curve, 0.5);
    grid.add({
      left: x - NUMBER.halfWidth,
      right: x + NUMBER.halfWidth,
      top: y - NUMBER.halfHeight,
      bottom: y + NUMBER.halfHeight,
    });
  }
}
