import { expect, test } from 'vitest';
import { formatScore } from '../../evaluation/formatScore.ts';
import { listMistakes } from '../../evaluation/listMistakes.ts';
import { matchStatements } from '../../evaluation/matchStatements.ts';
import { scoreTexts } from '../../evaluation/score.ts';
import { makeDossier, makeText } from './makeRead.ts';

const text = makeText({
  id: 'build-000',
  text: 'Norway expelled two Belarusians.',
  statements: [
    { source: 'Norway', relation: 'expelled', target: 'Belarus', status: 'asserted', count: 2 },
    { source: 'Norway', relation: 'met', target: 'Belarus', status: 'asserted' },
  ],
});
const dossier = makeDossier(text, [
  { source: 'Norway', relation: 'expelled', target: 'Belarus', status: 'possible' },
  { source: 'Norway', relation: 'owns', target: 'Belarus', status: 'asserted' },
]);
const read = { text, dossier, comparison: matchStatements(text, dossier) };

test('the table shows figures and nothing of the texts', () => {
  const table = formatScore('held-out', scoreTexts([read]));
  expect(table).toMatch(/^Sanctions +100\.0 +100\.0 +100\.0 +1 +1 +1$/m);
  expect(table).toMatch(/^Violence +– +– +– +0 +0 +0$/m);
  expect(table).toMatch(/^All statements +50\.0 +50\.0 +50\.0 +1 +2 +2$/m);
  expect(table).toMatch(/^Status +0\.0 +0 of 1 statements that are right$/m);
  expect(table).not.toMatch(/Norway|Belarus|build-000/);
});

test('mistakes stand under their sentence', () => {
  expect(listMistakes(read)).toEqual([
    'build-000  Norway expelled two Belarusians.',
    '    missed  Norway | met | Belarus | asserted',
    '    wrong   Norway | owns | Belarus | asserted',
    '    differs Norway | expelled | Belarus | asserted | 2: status found is possible',
    '    differs Norway | expelled | Belarus | asserted | 2: count found is none',
  ]);
});
