import { expect, test } from 'vitest';
import { TYPE_WORDS, withArticle } from '../../../src/ui/words.ts';

test('every type of actor has its article', () => {
  expect(Object.values(TYPE_WORDS).map(({ one }) => withArticle(one.toLowerCase()))).toEqual([
    'a person',
    'an organization',
    'a place',
    'a group',
  ]);
});
