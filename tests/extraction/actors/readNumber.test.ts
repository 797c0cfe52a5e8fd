import { expect, test } from 'vitest';
import { readNumber } from '../../../extraction/actors/readCount.ts';

test.each([
  ['23', 23],
  ['1,000', 1000],
  ['eight', 8],
  ['Twelve', 12],
  ['forty-five', 45],
  ['2.5', 2.5],
])('%s is %d', (word, value) => {
  expect(readNumber(word)).toBe(value);
});

test.each(['dozens', 'many', '12a', '', '1,00'])('"%s" is no number', (word) => {
  expect(readNumber(word)).toBeUndefined();
});
