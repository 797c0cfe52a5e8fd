import { expect, test } from 'vitest';
import { measureReach, planRings } from '../../../src/layouts/planRings.ts';

test.each([1, 7, 18, 40, 300, 2_000])('%i leaves all find a place', (leaves) => {
  const rings = planRings(20, leaves);
  expect(rings.reduce((sum, ring) => sum + ring.leaves, 0)).toBe(leaves);
});

test('leaves of a ring have room for a line of text', () => {
  for (const { radius, leaves } of planRings(20, 500))
    expect((2 * Math.PI * radius) / leaves).toBeGreaterThan(15);
});

test('rings lie outside the hub and one outside the other', () => {
  const radii = planRings(26, 200).map(({ radius }) => radius);
  expect(radii[0]).toBeGreaterThan(26);
  expect(radii).toEqual([...radii].sort((a, b) => a - b));
});

test('a hub without leaves reaches as far as itself, with more leaves farther', () => {
  expect(measureReach(20, 0)).toBe(20);
  expect(measureReach(20, 3)).toBeLessThan(measureReach(20, 30));
});
