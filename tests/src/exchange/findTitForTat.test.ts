import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../graph-data/schema/dossier.ts';
import { findTitForTat } from '../../../src/exchange/findTitForTat.ts';
import { listActs } from '../../../src/exchange/listActs.ts';
import { makeStatement } from '../../fixtures/makeStatement.ts';

const there = (date: string, given: Partial<Statement> = {}) =>
  makeStatement({ id: `there ${date}`, date, ...given });
const back = (date: string, given: Partial<Statement> = {}) =>
  makeStatement({ id: `back ${date}`, date, source: 'russia', target: 'japan', ...given });

function find(statements: readonly Statement[], within = 30): string[] {
  return findTitForTat(listActs(statements), within).map(
    ({ act, answer, days }) => `${act.statements[0].id} → ${answer.statements[0].id}: ${days}`,
  );
}

describe('tit for tat', () => {
  test.each<[string, Statement[], string[]]>([
    [
      'is an act that was answered in kind',
      [there('2022-04-08'), back('2022-04-27')],
      ['there 2022-04-08 → back 2022-04-27: 19'],
    ],
    [
      'answers the last act before it',
      [there('2022-04-01'), there('2022-04-08'), back('2022-04-27')],
      ['there 2022-04-08 → back 2022-04-27: 19'],
    ],
    [
      'may be answered again',
      [there('2022-04-08'), back('2022-04-10'), there('2022-04-12')],
      ['there 2022-04-08 → back 2022-04-10: 2', 'back 2022-04-10 → there 2022-04-12: 2'],
    ],
    [
      'comes on the same day only once',
      [there('2022-04-08'), back('2022-04-08')],
      ['there 2022-04-08 → back 2022-04-08: 0'],
    ],
    ['is none after too many days', [there('2022-01-08'), back('2022-04-27')], []],
    [
      'is none when it is of another kind',
      [there('2022-04-08'), back('2022-04-27', { relation: 'supported' })],
      [],
    ],
    [
      'is of one kind when PLOVER counts both as such',
      [there('2022-04-08'), back('2022-04-09', { relation: 'banned' })],
      ['there 2022-04-08 → back 2022-04-09: 1'],
    ],
    [
      'is none when it is only planned',
      [there('2022-04-08'), back('2022-04-27', { status: 'possible' })],
      [],
    ],
    ['is none without the day', [there('2022-04-08'), back('2022-04')], []],
    [
      'is none against oneself',
      [there('2022-04-08', { target: 'japan' }), there('2022-04-09', { target: 'japan' })],
      [],
    ],
    [
      'is none of what both do together',
      [there('2022-04-08', { relation: 'met' }), back('2022-04-09', { relation: 'met' })],
      [],
    ],
  ])('%s', (_, statements, expected) => {
    expect(find(statements)).toEqual(expected);
  });
});

test('sentences that tell of one act are one act, by date, undated ones last', () => {
  const acts = listActs([
    makeStatement({ id: 'a' }),
    makeStatement({ id: 'b', date: '2022-04-08' }),
    makeStatement({ id: 'c', date: '2022-04-08', document: 'd2' }),
    makeStatement({ id: 'd', relation: 'leads' }),
    makeStatement({ id: 'e', date: '2021' }),
  ]);
  expect(acts.map(({ date, statements }) => [date, statements.length])).toEqual([
    ['2021', 1],
    ['2022-04-08', 2],
    [undefined, 1],
  ]);
});
