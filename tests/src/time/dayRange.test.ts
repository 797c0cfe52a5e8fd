import { expect, test } from 'vitest';
import { formatRange } from '../../../src/panels/timeline/formatRange.ts';
import { coverDays, overlaps } from '../../../src/time/dayRange.ts';

test.each([
  ['2022', '2022-01-01', '2022-12-31'],
  ['2022-02', '2022-02-01', '2022-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2022-04-08', '2022-04-08', '2022-04-08'],
])('%s covers %s to %s', (date, first, last) => {
  expect(coverDays(date)).toEqual({ first, last });
});

test.each([
  ['2022-04', '2022-04-30', '', true],
  ['2022-04', '2022-05-01', '', false],
  ['2022-04', '', '2022-04-01', true],
  ['2022-04', '', '2022-03-31', false],
  ['2022', '', '', true],
])('%s lies in %s to %s: %s', (date, first, last, expected) => {
  expect(overlaps(coverDays(date), { first, last })).toBe(expected);
});

test.each([
  ['2022-01-01', '2022-12-31', '2022'],
  ['2022-04-01', '2022-04-30', 'April 2022'],
  ['2021-11-01', '2022-02-28', 'November 2021 – February 2022'],
  ['2018-01-01', '2019-12-31', '2018 – 2019'],
  ['2022-04-08', '2022-04-08', '8 April 2022'],
  ['2022-04-08', '2022-04-27', '8 – 27 April 2022'],
  ['2022-03-08', '2022-04-27', '8 March – 27 April 2022'],
  ['2022-03-01', '2022-04-30', 'March – April 2022'],
  ['2021-12-08', '2022-04-27', '8 December 2021 – 27 April 2022'],
  ['', '2022-04-27', 'until 27 April 2022'],
  ['', '', 'All time'],
])('%s to %s is read "%s"', (first, last, words) => {
  expect(formatRange({ first, last })).toBe(words);
});
