import { expect, test } from 'vitest';
import { aimInto, findClearRoom } from '../../../src/renderer/clearView.ts';

const WIDE = findClearRoom(1200, 800, { top: 0, right: 380, bottom: 0 });
const PHONE = findClearRoom(390, 700, { top: 0, right: 0, bottom: 400 });

test('what is seen already moves nothing', () => {
  expect(aimInto({ x: [300, 500], y: [200, 300] }, WIDE)).toBeNull();
});

test.each([
  ['beside a card', { x: [900, 900], y: [300, 300] }, WIDE, { x: 900 - 730, y: 0 }],
  ['left of the view', { x: [-100, 0], y: [300, 300] }, WIDE, { x: -190, y: 0 }],
  ['under a sheet', { x: [200, 200], y: [650, 650] }, PHONE, { x: 0, y: 650 - 264 }],
] as const)('what lies %s moves into what is clear by the shortest way', (_, frame, room, from) => {
  const aim = aimInto({ x: [...frame.x], y: [...frame.y] }, room);
  expect(aim?.widening).toBe(1);
  expect(aim?.from.x).toBeCloseTo(from.x);
  expect(aim?.from.y).toBeCloseTo(from.y);
});

test('what is larger than the room is seen from further away, in its middle', () => {
  const aim = aimInto({ x: [0, 1280], y: [100, 200] }, WIDE);
  expect(aim).toEqual({ widening: 2, from: { x: 640, y: 150 }, to: { x: 410, y: 400 } });
});
