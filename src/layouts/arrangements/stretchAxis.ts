/** So much of an axis is even; the rest grows with how many values lie there, so that crowded stretches can be read. */
const EVEN = 0.3;

/** Where a value, such as a day, stands on an axis from 0 to `width`: in order, wider where many of the values given are. */
export function stretchAxis(values: readonly number[], width: number): (value: number) => number {
  const sorted = [...values].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  const last = sorted.at(-1) ?? 0;
  if (last === first) return () => width / 2;
  return (value) => {
    const even = (value - first) / (last - first);
    return width * (EVEN * even + (1 - EVEN) * rankIn(sorted, value));
  };
}

/** How many of the values come before one, as a share; of one among them, to the middle of those alike; in between by its distance. */
function rankIn(sorted: readonly number[], value: number): number {
  const from = countBefore(sorted, value, false);
  const to = countBefore(sorted, value, true);
  const most = sorted.length - 1;
  if (to > from) return (from + to - 1) / 2 / most;
  const before = sorted[from - 1];
  const after = sorted[from];
  if (before === undefined) return 0;
  if (after === undefined) return 1;
  const start = rankIn(sorted, before);
  const end = rankIn(sorted, after);
  return start + ((end - start) * (value - before)) / (after - before);
}

function countBefore(sorted: readonly number[], value: number, includesIt: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle] ?? 0;
    if (other < value || (includesIt && other === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
