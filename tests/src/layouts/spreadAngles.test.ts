import { expect, test } from 'vitest';
import { spreadAngles } from '../../../src/layouts/spreadAngles.ts';

const TURN = 2 * Math.PI;

function findSmallestGap(angles: readonly number[]): number {
  const sorted = angles.map((angle) => ((angle % TURN) + TURN) % TURN).sort((a, b) => a - b);
  return Math.min(...sorted.map((angle, i) => (sorted[i + 1] ?? (sorted[0] ?? 0) + TURN) - angle));
}

test('without others, directions are even', () => {
  expect(findSmallestGap(spreadAngles(7, []))).toBeCloseTo(TURN / 7);
});

test('directions keep away from those taken', () => {
  const taken = [0.1, 0.4];
  expect(findSmallestGap([...spreadAngles(3, taken), ...taken])).toBeGreaterThan(0.29);
});

test('one direction beside one taken is opposite to it', () => {
  expect(spreadAngles(1, [0])[0]).toBeCloseTo(Math.PI);
});
