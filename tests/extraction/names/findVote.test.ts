import { expect, test } from 'vitest';
import { findVote } from '../../../extraction/names/findVote.ts';

test.each([
  ['Angela', 'given name'],
  ['Paris', 'city'],
  ['FRANCE', 'country'],
  ['French', 'demonym'],
  ['Mr.', 'title'],
  ['Zorblax', 'none'],
  ['', 'none'],
  ['__proto__', 'none'],
  ['constructor', 'none'],
])('"%s" is taken for: %s', (word, vote) => {
  expect(findVote(word)).toBe(vote);
});
