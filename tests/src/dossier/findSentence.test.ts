import { expect, test } from 'vitest';
import { findSentence } from '../../../src/dossier/findSentence.ts';
import { groupBySentence } from '../../../src/dossier/groupBySentence.ts';
import { TWO_DOCUMENTS } from './twoDocuments.ts';

const SENTENCES = {
  sentences: [
    { start: 2, end: 10 },
    { start: 12, end: 20 },
    { start: 20, end: 30 },
  ],
};

test.each([
  [0, -1],
  [2, 0],
  [9, 0],
  [11, 0],
  [12, 1],
  [20, 2],
  [99, 2],
])('the character %i is in sentence %i', (offset, sentence) => {
  expect(findSentence(SENTENCES, offset)).toBe(sentence);
});

test('a text without sentences has none', () => {
  expect(findSentence({ sentences: [] }, 5)).toBe(-1);
});

test('statements stand with their sentence', () => {
  const [first] = TWO_DOCUMENTS.documents;
  if (!first) throw new Error('twoDocuments.ts has no documents');
  const statements = TWO_DOCUMENTS.statements.filter(({ evidence }) => evidence.document === 'first');
  const bySentence = groupBySentence(first, statements);
  expect([...bySentence].map(([sentence, list]) => [sentence, list.map(({ id }) => id)])).toEqual([
    [0, ['s1']],
    [2, ['s2']],
  ]);
});
