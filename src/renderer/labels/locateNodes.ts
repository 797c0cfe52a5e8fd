import type Sigma from 'sigma';
import { type Projection, toNodeKey } from '../../projection/projectGraph.ts';
import type { Place } from '../../projection/traceStrand.ts';
import type { Look } from '../look.ts';
import { findNameAngle } from './findNameAngle.ts';

/**
 * A node where it stands on the screen. `lean` is the side its neighbours leave free: -1 left, 1 right. In a circle its name runs
 * outwards along `angle`, in radians clockwise.
 */
export interface LocatedNode extends Place {
  readonly node: string;
  readonly radius: number;
  readonly text: string;
  readonly degree: number;
  readonly lean: -1 | 1;
  readonly angle?: number;
}

/** Of a node with more neighbours, no side is free. */
const FEW_NEIGHBOURS = 4;
/** A node this far beyond the edges, in pixels, may still have its name on the screen. */
const BEYOND = { x: 80, y: 20 } as const;

/** The nodes on the screen, those meant first, then the others with light, then all others, each by importance (the order of the graph). */
export function locateNodes(sigma: Sigma, look: Look): LocatedNode[] {
  const { light } = look;
  const { nodes } = look.projection;
  const { width, height } = sigma.getDimensions();
  const meant: LocatedNode[] = [];
  const lit: LocatedNode[] = [];
  const others: LocatedNode[] = [];
  for (const [node, { label, neighbours }] of nodes) {
    const display = sigma.getNodeDisplayData(node);
    if (!display) continue;
    const { x, y } = sigma.framedGraphToViewport(display);
    if (x < -BEYOND.x || y < -BEYOND.y || x > width + BEYOND.x || y > height + BEYOND.y) continue;
    const lean = findLean(sigma, look.projection, neighbours, display.x);
    const angle = findNameAngle(sigma, look, { x, y });
    const drawn = {
      node,
      x,
      y,
      radius: sigma.scaleSize(display.size),
      text: label,
      degree: neighbours.length,
      lean,
      ...(angle !== undefined && { angle }),
    };
    if (light?.ringed.has(node)) meant.push(drawn);
    else if (light?.nodes.has(node)) lit.push(drawn);
    else others.push(drawn);
  }
  return [...meant, ...lit, ...others];
}

/** The side that the neighbours of a node with few of them leave free. */
function findLean(sigma: Sigma, { nodes }: Projection, neighbours: readonly string[], x: number): -1 | 1 {
  if (neighbours.length > FEW_NEIGHBOURS) return 1;
  let sum = 0;
  for (const neighbour of neighbours) {
    const node = toNodeKey(neighbour);
    if (nodes.has(node)) sum += x - (sigma.getNodeDisplayData(node)?.x ?? x);
  }
  return sum < 0 ? -1 : 1;
}
