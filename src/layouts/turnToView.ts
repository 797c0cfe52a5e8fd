import type { Places } from './problem.ts';

/** Turns the nodes so that their longest extent (first principal axis) lies along the longer side of the view. */
export function turnToView({ x, y }: Places, nodes: readonly number[], aspect: number): void {
  if (nodes.length < 3) return;
  const centerX = nodes.reduce((sum, node) => sum + (x[node] as number), 0) / nodes.length;
  const centerY = nodes.reduce((sum, node) => sum + (y[node] as number), 0) / nodes.length;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const node of nodes) {
    const dx = (x[node] as number) - centerX;
    const dy = (y[node] as number) - centerY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy) + (aspect < 1 ? Math.PI / 2 : 0);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  for (const node of nodes) {
    const dx = (x[node] as number) - centerX;
    const dy = (y[node] as number) - centerY;
    x[node] = dx * cos + dy * sin;
    y[node] = dy * cos - dx * sin;
  }
}
