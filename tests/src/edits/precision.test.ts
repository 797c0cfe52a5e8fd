import { describe, expect, test } from 'vitest';
import type { Entity, EntityType } from '../../../graph-data/schema/dossier.ts';
import { measurePrecision } from '../../../src/edits/measurePrecision.ts';
import { suggestMerges } from '../../../src/edits/suggestMerges.ts';
import { makeStatement } from '../../fixtures/makeStatement.ts';

const judge = (accepted: number, rejected: number) =>
  measurePrecision([
    makeStatement({}),
    ...Array.from({ length: accepted }, () => makeStatement({ verdict: 'accepted' })),
    ...Array.from({ length: rejected }, () => makeStatement({ verdict: 'rejected' })),
  ]);

describe('the precision that verdicts give', () => {
  test('is not known before one was checked', () => {
    expect(judge(0, 0)).toBeUndefined();
  });

  test('is the share of accepted ones, between the bounds of Wilson’s interval', () => {
    const precision = judge(8, 2);
    expect(precision).toMatchObject({ accepted: 8, checked: 10, share: 0.8 });
    expect(precision?.low).toBeCloseTo(0.49, 2);
    expect(precision?.high).toBeCloseTo(0.943, 2);
  });

  test('stays within 0 and 1 where all are right', () => {
    expect(judge(3, 0)?.high).toBe(1);
    expect(judge(0, 3)?.low).toBe(0);
  });
});

const make = (label: string, type: EntityType, ...aliases: string[]): Entity => ({
  id: label,
  label,
  type,
  aliases,
  mentions: [],
});

describe('two actors may be one', () => {
  test.each<[Entity, Entity, boolean]>([
    [make('Kishida', 'person'), make('Fumio Kishida', 'person'), true],
    [make('F. Kishida', 'person'), make('Fumio Kishida', 'person'), true],
    [make('Yuko Kishida', 'person'), make('Fumio Kishida', 'person'), false],
    [make('ICC', 'organization'), make('International Criminal Court', 'organization'), true],
    [make('OPCW', 'organization'), make('International Criminal Court', 'organization'), false],
    [make('Sergey Lavrov', 'person'), make('Sergei Lavrov', 'person'), true],
    [make('Yulia Skripal', 'person'), make('Yuliya Skripal', 'person'), true],
    [make('Iran', 'place'), make('Iraq', 'place'), false],
    [make('Austria', 'place'), make('Australia', 'place'), false],
    [make('Georgia', 'place', 'Tbilisi'), make('Tbilisi', 'place'), true],
    [make('Georgia', 'place'), make('Georgia', 'organization'), false],
  ])('%o and %o: %s', (one, other, expected) => {
    expect(suggestMerges(one, [one, other]).map(({ entity }) => entity)).toEqual(expected ? [other] : []);
  });
});
