import { describe, expect, test } from 'vitest';
import type { GoldStatement } from '../../evaluation/gold.ts';
import { matchStatements } from '../../evaluation/matchStatements.ts';
import { type FoundStatement, makeDossier, makeText } from './makeRead.ts';

const expelled: GoldStatement = {
  source: 'Norway',
  relation: 'expelled',
  target: 'Belarus',
  status: 'asserted',
  count: 2,
};

function compare(gold: readonly GoldStatement[], found: readonly FoundStatement[], text = 'Made up.') {
  const made = makeText({ text, statements: gold });
  const { matches, missed, wrong } = matchStatements(made, makeDossier(made, found));
  return { matched: matches.map(({ statement }) => statement.id), missed, wrong: wrong.map(({ id }) => id) };
}

test('statements of equal source, relation and target match, whatever their status, count and date', () => {
  const found: FoundStatement = { ...expelled, status: 'possible', count: 3, date: '2022' };
  expect(compare([expelled], [found])).toEqual({ matched: ['s1'], missed: [], wrong: [] });
});

test.each([
  ['source', { source: 'Latvia' }],
  ['relation', { relation: 'deported' as const }],
  ['target', { target: 'Latvia' }],
  ['direction', { source: 'Belarus', target: 'Norway' }],
])('another %s is both missed and wrong', (_, difference) => {
  const found = { ...expelled, ...difference };
  expect(compare([expelled], [found])).toEqual({ matched: [], missed: [expelled], wrong: ['s1'] });
});

test('a symmetric relation matches either way', () => {
  const met: GoldStatement = { source: 'Norway', relation: 'met', target: 'Belarus', status: 'asserted' };
  expect(compare([met], [{ ...met, source: 'Belarus', target: 'Norway' }]).matched).toEqual(['s1']);
});

test('what is said once and found twice is wrong once', () => {
  expect(compare([expelled], [expelled, expelled])).toEqual({ matched: ['s1'], missed: [], wrong: ['s2'] });
});

test('what is said twice and found once is missed once', () => {
  const planned: GoldStatement = { ...expelled, status: 'possible' };
  expect(compare([planned, expelled], [expelled])).toEqual({ matched: ['s1'], missed: [planned], wrong: [] });
});

test('an open relation is neither right nor wrong', () => {
  expect(compare([], [{ ...expelled, relation: 'other' }])).toEqual({ matched: [], missed: [], wrong: [] });
});

describe('in a document', () => {
  const sentences = ['Norway expelled two.', 'It may expel more.'] as const;
  const text = sentences.join(' ');
  const first: GoldStatement = { ...expelled, evidence: sentences[0] };
  const second: GoldStatement = { ...expelled, status: 'possible', evidence: sentences[1] };

  test('each statement is matched with the one of its own sentence, before one of its own status', () => {
    const made = makeText({ kind: 'document', text, statements: [first, second] });
    const found = [
      { ...expelled, evidence: sentences[1] },
      { ...expelled, status: 'possible' as const, evidence: sentences[0] },
    ];
    const { matches } = matchStatements(made, makeDossier(made, found));
    expect(matches.map(({ gold, statement }) => [gold.evidence, statement.evidence.text])).toEqual([
      [sentences[0], sentences[0]],
      [sentences[1], sentences[1]],
    ]);
    expect(matches.every(({ grounded }) => grounded)).toBe(true);
  });

  test('a match in another sentence is not grounded', () => {
    const made = makeText({ kind: 'document', text, statements: [first] });
    const { matches } = matchStatements(made, makeDossier(made, [{ ...expelled, evidence: sentences[1] }]));
    expect(matches.map(({ grounded }) => grounded)).toEqual([false]);
  });

  test('an end is any name of its entity', () => {
    const leads: GoldStatement = {
      source: 'Karl Oskar Lind',
      relation: 'leads',
      target: 'FCB',
      status: 'asserted',
    };
    const made = makeText({
      kind: 'document',
      statements: [leads],
      entities: [{ label: 'Karl Oskar Lind', type: 'person', aliases: ['Lind'] }],
    });
    const { matches } = matchStatements(made, makeDossier(made, [{ ...leads, source: 'Lind' }]));
    expect(matches).toHaveLength(1);
  });
});
