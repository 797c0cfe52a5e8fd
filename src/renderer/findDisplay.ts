import type Sigma from 'sigma';
import type { NodeDisplayData } from 'sigma/types';
import type { Look } from './look.ts';

/** How and where Sigma draws a node; undefined where it is not drawn, though Sigma may hold it. */
export function findDisplay(sigma: Sigma, { projection }: Look, node: string): NodeDisplayData | undefined {
  return projection.nodes.has(node) ? sigma.getNodeDisplayData(node) : undefined;
}
