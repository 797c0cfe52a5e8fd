import { expect, test } from 'vitest';
import { chooseThreads } from '../../../cli/reading/chooseThreads.ts';

test.each([
  [0, 8, 1],
  [900_000, 8, 1],
  [2_500_000, 8, 2],
  [2_500_000, 1, 1],
  [1_000_000_000, 4, 4],
  [1_000_000_000, 64, 8],
])('%d bytes on %d cores are read by %d threads', (bytes, cores, threads) => {
  expect(chooseThreads(bytes, cores)).toBe(threads);
});
