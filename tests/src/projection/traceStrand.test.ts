import { expect, test } from 'vitest';
import { FAN_STEP, findPointOnCurve, traceStrand } from '../../../src/projection/traceStrand.ts';

const FROM = { x: 0, y: 0 };
const TO = { x: 300, y: 0 };

test('a strand begins and ends at its nodes', () => {
  const curve = traceStrand(FROM, TO, 2, 10, 1);
  expect(findPointOnCurve(curve, 0)).toEqual(FROM);
  expect(findPointOnCurve(curve, 1)).toEqual(TO);
});

test.each([-2, -1, -0.5, 0, 0.5, 1, 2])('step %d stands as many steps beside the straight line', (step) => {
  const { x, y } = findPointOnCurve(traceStrand(FROM, TO, step, 10, 1), 0.5);
  expect(x).toBeCloseTo(150);
  expect(y).toBeCloseTo(-step * FAN_STEP);
});

test('two edges in opposite directions with opposite steps are one place, with the same they are two', () => {
  const there = findPointOnCurve(traceStrand(FROM, TO, 1, 10, 1), 0.5);
  const back = findPointOnCurve(traceStrand(TO, FROM, -1, 10, 1), 0.5);
  const apart = findPointOnCurve(traceStrand(TO, FROM, 1, 10, 1), 0.5);
  expect(back.y).toBeCloseTo(there.y);
  expect(apart.y).toBeCloseTo(-there.y);
});

test('a short strand does not bulge out of proportion', () => {
  const { y } = findPointOnCurve(traceStrand(FROM, { x: 10, y: 0 }, 5, 10, 1), 0.5);
  expect(Math.abs(y)).toBeLessThanOrEqual(6);
});

test('a loop leaves its node and comes back', () => {
  const curve = traceStrand(FROM, FROM, 0, 10, 1);
  const { x, y } = findPointOnCurve(curve, 0.5);
  expect(Math.hypot(x, y)).toBeGreaterThan(10);
  expect(curve[3]).toEqual(FROM);
});
