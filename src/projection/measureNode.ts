const SMALLEST = 6;
const LARGEST = 26;
const GROWTH = 2.4;

/** A node's radius in pixels of an unzoomed view: its area grows with the number of its neighbours. */
export function measureNode(degree: number): number {
  return Math.min(LARGEST, SMALLEST + GROWTH * Math.sqrt(Math.max(0, degree - 1)));
}
