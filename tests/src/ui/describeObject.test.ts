import { expect, test } from 'vitest';
import { describeObject } from '../../../src/ui/describeObject.ts';

test.each([
  ['8 diplomats', [{ count: 8, object: 'diplomats' }]],
  ['8 or 10 diplomats', [{ count: 10, object: 'diplomats' }, { count: 8 }]],
  ['3 in number', [{ count: 3 }]],
  ['diplomats', [{ object: 'diplomats' }]],
  ['', [{}]],
])('how many of whom: “%s”', (words, statements) => {
  expect(describeObject(statements)).toBe(words);
});
