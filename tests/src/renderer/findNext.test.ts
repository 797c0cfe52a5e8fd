import { expect, test } from 'vitest';
import { findNext, isDirection } from '../../../src/renderer/findNext.ts';

const FROM = { x: 0, y: 0 };
const PLACES = [
  { id: 'right', x: 100, y: 10 },
  { id: 'far right', x: 300, y: 0 },
  { id: 'above', x: 5, y: -80 },
  { id: 'left', x: -60, y: 0 },
];

test.each([
  ['ArrowRight', 'right'],
  ['ArrowUp', 'above'],
  ['ArrowLeft', 'left'],
  ['ArrowDown', undefined],
] as const)('%s goes to the nearest there: %s', (direction, id) => {
  expect(findNext(FROM, PLACES, direction)?.id).toBe(id);
});

test('only the arrow keys are directions', () => {
  expect(['ArrowUp', 'Enter', 'toString'].map(isDirection)).toEqual([true, false, false]);
});
