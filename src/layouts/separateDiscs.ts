import type { Places } from './problem.ts';

/** The cells of the grid are so wide as most discs; a large disc stands in several. */
const CELL_SHARE = 0.7;
/** Wider discs are cut to this many cells a side, so that one giant does not fill the grid. */
const MOST_CELLS = 64;

/**
 * Moves discs that overlap apart, half the way each (a larger disc less, an `anchored` one a tenth, a `fixed` one not
 * at all), until none does or `rounds` are over. Yields after every round. A grid keeps a round near linear.
 */
export function* separateDiscs(
  { x, y }: Places,
  discs: readonly number[],
  reach: Float32Array,
  weigh: (node: number) => number,
  rounds: number,
): Generator<void> {
  const sizes = discs.map((node) => reach[node] as number).sort((a, b) => a - b);
  const cell = Math.max(8, 2 * (sizes[Math.floor(sizes.length * CELL_SHARE)] ?? 8));
  for (let round = 0; round < rounds; round++) {
    if (!separateOnce({ x, y }, discs, reach, weigh, cell)) return;
    yield;
  }
}

function separateOnce(
  { x, y }: Places,
  discs: readonly number[],
  reach: Float32Array,
  weigh: (node: number) => number,
  cell: number,
): boolean {
  const cells = new Map<number, number[]>();
  let hasMoved = false;
  for (const node of discs) {
    const radius = Math.min(reach[node] as number, (cell * MOST_CELLS) / 2);
    const met = new Set<number>();
    forEachCell(x[node] as number, y[node] as number, radius, cell, (key) => {
      const others = cells.get(key);
      if (!others) {
        cells.set(key, [node]);
        return;
      }
      for (const other of others) met.add(other);
      others.push(node);
    });
    for (const other of met) if (pushApart({ x, y }, node, other, reach, weigh)) hasMoved = true;
  }
  return hasMoved;
}

function pushApart(
  { x, y }: Places,
  a: number,
  b: number,
  reach: Float32Array,
  weigh: (node: number) => number,
): boolean {
  const wanted = (reach[a] as number) + (reach[b] as number);
  let dx = (x[b] as number) - (x[a] as number);
  let dy = (y[b] as number) - (y[a] as number);
  let distance = Math.hypot(dx, dy);
  if (distance >= wanted - 0.5) return false;
  if (distance < 1e-3) {
    dx = Math.cos(a * 7 + b);
    dy = Math.sin(a * 7 + b);
    distance = 1;
  }
  const heft = weigh(a) + weigh(b);
  if (heft === 0 || !Number.isFinite(heft))
    return pushLighter({ x, y }, a, b, dx, dy, distance, wanted, weigh);
  const push = (wanted - distance) / distance;
  const share = weigh(b) / heft;
  x[a] = (x[a] as number) - dx * push * share;
  y[a] = (y[a] as number) - dy * push * share;
  x[b] = (x[b] as number) + dx * push * (1 - share);
  y[b] = (y[b] as number) + dy * push * (1 - share);
  return true;
}

/** One of the two, or both, cannot be moved: its weight is infinite. */
function pushLighter(
  { x, y }: Places,
  a: number,
  b: number,
  dx: number,
  dy: number,
  distance: number,
  wanted: number,
  weigh: (node: number) => number,
): boolean {
  const push = (wanted - distance) / distance;
  if (Number.isFinite(weigh(a))) {
    x[a] = (x[a] as number) - dx * push;
    y[a] = (y[a] as number) - dy * push;
    return true;
  }
  if (!Number.isFinite(weigh(b))) return false;
  x[b] = (x[b] as number) + dx * push;
  y[b] = (y[b] as number) + dy * push;
  return true;
}

function forEachCell(x: number, y: number, radius: number, cell: number, visit: (key: number) => void): void {
  const left = Math.floor((x - radius) / cell);
  const right = Math.floor((x + radius) / cell);
  const top = Math.floor((y - radius) / cell);
  const bottom = Math.floor((y + radius) / cell);
  for (let column = left; column <= right; column++)
    for (let row = top; row <= bottom; row++) visit(column * 1_000_003 + row);
}
