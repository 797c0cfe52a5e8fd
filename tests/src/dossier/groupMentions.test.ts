import { expect, test } from 'vitest';
import { groupMentions } from '../../../src/dossier/groupMentions.ts';

const text = 'Moscow spoke. MOSCOW spoke again, and it\nwarned: Russia will answer, it said.';
const documents = new Map([['a', { text }]]);
const at = (words: string, kind: 'name' | 'pronoun', reason: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { document: 'a', start, end: start + words.length, kind, reason };
};
const mentions = [
  at('Moscow', 'name', 'capital for the government'),
  at('MOSCOW', 'name', 'capital for the government'),
  at('it', 'pronoun', 'subject of the sentence before', 20),
  at('Russia', 'name', 'name of the country'),
  at('it', 'pronoun', 'nearest subject before', 60),
];

test('mentions are told apart by their words and by why they were read so, the most frequent first', () => {
  const read = groupMentions({ mentions }, documents).map(
    ({ words, reason, mentions: { length } }) => `${words} ×${length}: ${reason}`,
  );
  expect(read).toEqual([
    'Moscow ×2: capital for the government',
    'it ×1: subject of the sentence before',
    'Russia ×1: name of the country',
    'it ×1: nearest subject before',
  ]);
});

test('a mention in a document that is gone is left out', () => {
  expect(groupMentions({ mentions }, new Map())).toEqual([]);
});
