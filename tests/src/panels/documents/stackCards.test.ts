import { expect, test } from 'vitest';
import { stackCards } from '../../../../src/panels/documents/stackCards.ts';

test('cards with room stand beside their sentences', () => {
  expect(
    stackCards(
      [
        { wish: 0, height: 20 },
        { wish: 60, height: 20 },
      ],
      4,
    ),
  ).toEqual({ tops: [0, 60], height: 80 });
});

test('a card without room stands right below the one before', () => {
  expect(
    stackCards(
      [
        { wish: 10, height: 50 },
        { wish: 10, height: 50 },
        { wish: 100, height: 50 },
      ],
      4,
    ),
  ).toEqual({ tops: [10, 64, 118], height: 168 });
});

test('no cards need no room', () => {
  expect(stackCards([], 4)).toEqual({ tops: [], height: 0 });
});
