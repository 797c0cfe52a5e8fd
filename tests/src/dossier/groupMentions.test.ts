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

test('each wording comes once, with all reasons why it was read so, the most frequent first', () => {
  const read = groupMentions({ mentions }, documents).map(({ words, mentions: { length }, reasons }) => [
    `${words} ×${length}`,
    ...reasons.map((why) => `${why.reason} ×${why.mentions.length}`),
  ]);
  expect(read).toEqual([
    ['Moscow ×2', 'capital for the government ×2'],
    ['it ×2', 'subject of the sentence before ×1', 'nearest subject before ×1'],
    ['Russia ×1', 'name of the country ×1'],
  ]);
});

test('a reason that says no more than the kind of words is none', () => {
  const named = [at('Russia', 'name', 'name'), at('Russia', 'name', '')];
  const [naming] = groupMentions({ mentions: named }, documents);
  expect(naming?.reasons).toEqual([{ kind: 'name', reason: undefined, mentions: named }]);
});

test('a mention in a document that is gone is left out', () => {
  expect(groupMentions({ mentions }, new Map())).toEqual([]);
});
