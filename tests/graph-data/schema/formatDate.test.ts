import { expect, test } from 'vitest';
import { formatDate } from '../../../graph-data/schema/formatDate.ts';
import { countWords, formatCount } from '../../../src/ui/words.ts';

test.each([
  ['2022-04-08', '8 April 2022'],
  ['2012-05', 'May 2012'],
  ['2012', '2012'],
  ['2022-13-01', '2022-13-01'],
  ['soon', 'soon'],
])('%s reads “%s”', (date, text) => {
  expect(formatDate(date)).toBe(text);
});

test.each([
  [0, '0 actors'],
  [1, '1 actor'],
  [1234567, '1,234,567 actors'],
])('%i reads “%s”', (count, text) => {
  expect(countWords(count, 'actor')).toBe(text);
});

test('a count has a comma between thousands', () => {
  expect(formatCount(1000)).toBe('1,000');
});
