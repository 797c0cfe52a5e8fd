import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../graph-data/schema/dossier.ts';
import { countByTime, type Scale } from '../../../src/time/countByTime.ts';
import { makeDossier } from '../../fixtures/makeDossier.ts';

const [pattern] = makeDossier({ entities: 4, statements: 1 }).statements as [Statement];

function makeStatements(...dates: readonly (string | undefined)[]): Statement[] {
  return dates.map((date, i) => {
    const { date: _, ...rest } = { ...pattern, id: `s${i}`, relation: 'met' as const };
    return date === undefined ? rest : { ...rest, date };
  });
}

describe('the scale of the bars', () => {
  test.each<[string, readonly string[], Scale]>([
    ['days within some months', ['2022-04-01', '2022-04-27', '2022-06-01'], 'day'],
    ['months within some years', ['2018-03-26', '2022-04-27'], 'month'],
    ['years over decades', ['1962-10-22', '2022-04-27'], 'year'],
    ['years where most dates are no more exact', ['2020', '2021', '2022', '2022-04-27'], 'year'],
  ])('%s', (_, dates, scale) => {
    expect(countByTime(makeStatements(...dates)).scale).toBe(scale);
  });

  test('is the one asked for, unless it would take more bars than can be drawn', () => {
    expect(countByTime(makeStatements('2020-01-01', '2022-04-27'), 'day').scale).toBe('day');
    expect(countByTime(makeStatements('1022-01-01', '2022-04-27'), 'day').scale).toBe('year');
  });
});

test('every bar between the first and the last is there, empty ones too', () => {
  const { bars } = countByTime(makeStatements('2021-11-03', '2022-02-27', '2022-02-28'), 'month');
  expect(bars.map(({ date, statements }) => [date, statements.length])).toEqual([
    ['2021-11', 1],
    ['2021-12', 0],
    ['2022-01', 0],
    ['2022-02', 2],
  ]);
  expect(bars.at(-1)).toMatchObject({ first: '2022-02-01', last: '2022-02-28' });
});

test('what is undated or less exact than the bars is counted apart, and nothing is lost', () => {
  const statements = makeStatements('2022-04-01', '2022-04', undefined, '2022');
  const { bars, vague, undated } = countByTime(statements, 'month');
  expect([bars.flatMap((bar) => bar.statements).length, vague.length, undated.length]).toEqual([2, 1, 1]);
});

test('without a date there are no bars', () => {
  expect(countByTime(makeStatements(undefined)).bars).toEqual([]);
});
