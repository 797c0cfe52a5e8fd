import { expect, test } from 'vitest';
import { computeFigures } from '../../evaluation/figures.ts';
import type { GoldStatement, GoldText } from '../../evaluation/gold.ts';
import { matchStatements } from '../../evaluation/matchStatements.ts';
import type { ReadText } from '../../evaluation/readTexts.ts';
import { scoreTexts } from '../../evaluation/score.ts';
import type { Entity } from '../../graph-data/schema/dossier.ts';
import { type FoundStatement, makeDossier, makeEntity, makeText } from './makeRead.ts';

function makeRead(
  gold: Partial<GoldText>,
  found: readonly FoundStatement[],
  entities: readonly Entity[] = [],
): ReadText {
  const text = makeText(gold);
  const dossier = makeDossier(text, found, entities);
  return { text, dossier, comparison: matchStatements(text, dossier) };
}

const expelled: GoldStatement = {
  source: 'Norway',
  relation: 'expelled',
  target: 'Belarus',
  status: 'asserted',
};
const leads: GoldStatement = {
  source: 'Lena Borg',
  relation: 'leads',
  target: 'Sweden',
  status: 'asserted',
};

test('precision, recall and F1 are counted over all texts and by family', () => {
  const score = scoreTexts([
    makeRead({ statements: [expelled, leads] }, [expelled]),
    makeRead({ kind: 'document', statements: [leads] }, [leads, expelled, { ...leads, relation: 'owns' }]),
  ]);
  expect(score.all).toEqual({ gold: 3, found: 4, right: 2 });
  expect(score.sentences).toEqual({ gold: 2, found: 1, right: 1 });
  expect(score.documents).toEqual({ gold: 1, found: 3, right: 1 });
  expect(score.families.filter(({ tally }) => tally.found > 0)).toMatchObject([
    { id: 'sanction', tally: { gold: 1, found: 2, right: 1 } },
    { id: 'role', tally: { gold: 2, found: 2, right: 1 } },
  ]);
  const { precision, recall, f1 } = computeFigures(score);
  expect([precision, recall, f1].map((figure) => figure.toFixed(1))).toEqual(['50.0', '66.7', '57.1']);
});

test('status is right or wrong on every match, count and date where the gold or the match has one', () => {
  const { status, count, date } = scoreTexts([
    makeRead({ statements: [{ ...expelled, count: 2 }] }, [{ ...expelled, count: 2, status: 'negated' }]),
    makeRead({ statements: [{ ...expelled, date: '2023-05' }] }, [{ ...expelled, date: '2023-05-04' }]),
    makeRead({ statements: [expelled] }, [{ ...expelled, count: 7 }]),
    makeRead({ statements: [leads] }, [leads]),
    makeRead({ statements: [{ ...leads, date: '2011' }] }, []),
  ]);
  expect(status).toEqual({ right: 3, of: 4 });
  expect(count).toEqual({ right: 1, of: 2 });
  expect(date).toEqual({ right: 0, of: 1 });
});

test('an entity of a document is found when an entity has its name and its type', () => {
  const entities: GoldText['entities'] = [
    { label: 'Lena Borg', type: 'person', aliases: ['Borg'] },
    { label: 'Open Harbours', type: 'organization', aliases: [] },
    { label: 'Kumasi', type: 'place', aliases: [] },
  ];
  const found = [makeEntity('Borg', { type: 'person' }), makeEntity('Open Harbours', { type: 'person' })];
  expect(scoreTexts([makeRead({ kind: 'document', entities }, [], found)]).entities).toEqual({
    right: 1,
    of: 3,
  });
});

test('a near miss is respected when its relation is not found, or only where it is stated', () => {
  const { nearMisses } = scoreTexts([
    makeRead({ nearMiss: 'expelled' }, [leads]),
    makeRead({ nearMiss: 'expelled' }, [expelled]),
    makeRead({ nearMiss: 'expelled', statements: [expelled] }, [expelled]),
  ]);
  expect(nearMisses).toEqual({ right: 2, of: 3 });
});

test('grounded is counted over the matches of documents only', () => {
  const text = 'One. Two.';
  const gold = { text, statements: [{ ...expelled, evidence: 'One.' }] };
  const { grounded } = scoreTexts([
    makeRead({ ...gold, kind: 'document' }, [{ ...expelled, evidence: 'Two.' }]),
    makeRead({ ...gold, kind: 'document' }, [{ ...expelled, evidence: 'One.' }]),
    makeRead({ text, statements: [expelled] }, [expelled]),
  ]);
  expect(grounded).toEqual({ right: 1, of: 2 });
});
