import { describe, expect, test } from 'vitest';
import { computeFigures, FIGURES, type Figures } from '../../evaluation/figures.ts';
import { listFallen, readFloors } from '../../evaluation/floors.ts';
import { HALVES } from '../../evaluation/gold.ts';
import { readGold } from '../../evaluation/readGold.ts';
import { readTexts } from '../../evaluation/readTexts.ts';
import { scoreTexts } from '../../evaluation/score.ts';
import { openReader } from '../fixtures/readModels.ts';

const makeFigures = (figure: number, others: Partial<Figures> = {}): Figures => ({
  ...(Object.fromEntries(FIGURES.map((name) => [name, figure])) as Record<keyof Figures, number>),
  ...others,
});

test('a figure at its floor holds, one below it has fallen', () => {
  expect(listFallen('build', makeFigures(50), makeFigures(50))).toEqual([]);
  expect(listFallen('held-out', makeFigures(50, { recall: 49.99 }), makeFigures(50))).toEqual([
    'held-out recall 49.99 < 50.00',
  ]);
});

describe('measured on the gold', () => {
  const floors = readFloors();

  test.each(HALVES)('no figure of the %s half is below its floor in tests/gold/floors.json', (half) => {
    const score = scoreTexts(readTexts(readGold(half), openReader()));
    expect(listFallen(half, computeFigures(score), floors[half])).toEqual([]);
  });
});
