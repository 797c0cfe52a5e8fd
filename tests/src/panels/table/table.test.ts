import { describe, expect, test } from 'vitest';
import { moveCell } from '../../../../src/panels/table/moveCell.ts';
import { turnSorting } from '../../../../src/panels/table/sortRows.ts';

describe('choosing a column', () => {
  test('of words goes up, down and back', () => {
    const date = { name: 'date' };
    const up = turnSorting<string>(undefined, date);
    const down = turnSorting(up, date);
    expect(up).toEqual({ column: 'date', isDescending: false });
    expect(down).toEqual({ column: 'date', isDescending: true });
    expect(turnSorting(down, date)).toBeUndefined();
    expect(turnSorting(down, { name: 'source' })).toEqual({ column: 'source', isDescending: false });
  });

  test('of numbers goes down from the largest, up and back', () => {
    const degree = { name: 'degree', isNumber: true };
    const down = turnSorting<string>(undefined, degree);
    const up = turnSorting(down, degree);
    expect(down).toEqual({ column: 'degree', isDescending: true });
    expect(up).toEqual({ column: 'degree', isDescending: false });
    expect(turnSorting(up, degree)).toBeUndefined();
  });
});

const SIZE = { rows: 100, columns: 9, page: 20 };

test.each([
  ['ArrowDown', false, { row: 6, column: 4 }],
  ['ArrowUp', false, { row: 4, column: 4 }],
  ['ArrowLeft', false, { row: 5, column: 3 }],
  ['ArrowRight', false, { row: 5, column: 5 }],
  ['PageDown', false, { row: 25, column: 4 }],
  ['PageUp', false, { row: -1, column: 4 }],
  ['Home', false, { row: 5, column: 0 }],
  ['End', false, { row: 5, column: 8 }],
  ['Home', true, { row: -1, column: 0 }],
  ['End', true, { row: 99, column: 8 }],
  ['a', false, undefined],
])('%s (with Ctrl: %s) leads from row 5, column 4 to %j', (key, isFar, cell) => {
  expect(moveCell({ row: 5, column: 4 }, key, isFar, SIZE)).toEqual(cell);
});

test('no key leads out of the list', () => {
  expect(moveCell({ row: 99, column: 8 }, 'ArrowDown', false, SIZE)).toEqual({ row: 99, column: 8 });
  expect(moveCell({ row: -1, column: 0 }, 'ArrowLeft', false, SIZE)).toEqual({ row: -1, column: 0 });
  expect(moveCell({ row: -1, column: 0 }, 'ArrowUp', false, SIZE)).toEqual({ row: -1, column: 0 });
});
