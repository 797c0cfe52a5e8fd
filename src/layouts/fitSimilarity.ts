import type { Places } from './problem.ts';

/** Turns, scales and moves the plane: z becomes `turn` · z + `move`, with points as complex numbers, [x, y] for x + iy. */
export interface Similarity {
  readonly turn: readonly [number, number];
  readonly move: readonly [number, number];
}

/**
 * The similarity, without reflection, that takes the nodes from their places in `from` nearest to those in `to`, in least squares
 * (Umeyama 1991, doi 10.1109/34.88573; in the plane, with p and q measured from their centres, turn = Σ p̄q / Σ |p|²). Its scale is
 * kept from `least` to `most`, which leaves the best turn the best. Nodes on one spot are only moved.
 */
export function fitSimilarity(
  from: Places,
  to: Places,
  nodes: readonly number[],
  { least, most }: { readonly least: number; readonly most: number },
): Similarity {
  const [fromX, fromY] = findCenter(from, nodes);
  const [toX, toY] = findCenter(to, nodes);
  let real = 0;
  let imaginary = 0;
  let spread = 0;
  for (const node of nodes) {
    const [px, py] = [(from.x[node] as number) - fromX, (from.y[node] as number) - fromY];
    const [qx, qy] = [(to.x[node] as number) - toX, (to.y[node] as number) - toY];
    real += px * qx + py * qy;
    imaginary += px * qy - py * qx;
    spread += px * px + py * py;
  }
  const length = Math.hypot(real, imaginary);
  const scale = Math.min(most, Math.max(least, length / spread));
  const turn: [number, number] =
    length > 0 && spread > 0 ? [(real / length) * scale, (imaginary / length) * scale] : [1, 0];
  const [centerX, centerY] = multiply(turn, fromX, fromY);
  return { turn, move: [toX - centerX, toY - centerY] };
}

/** Writes where a similarity takes the places of `from` into `to`. */
export function applySimilarity({ turn, move }: Similarity, from: Places, to: Places): void {
  for (let node = 0; node < from.x.length; node++) {
    const [x, y] = multiply(turn, from.x[node] as number, from.y[node] as number);
    to.x[node] = x + move[0];
    to.y[node] = y + move[1];
  }
}

function multiply([a, b]: Similarity['turn'], x: number, y: number): [number, number] {
  return [a * x - b * y, a * y + b * x];
}

function findCenter({ x, y }: Places, nodes: readonly number[]): [number, number] {
  const sum = (values: Float32Array) => nodes.reduce((total, node) => total + (values[node] as number), 0);
  return [sum(x) / nodes.length, sum(y) / nodes.length];
}
