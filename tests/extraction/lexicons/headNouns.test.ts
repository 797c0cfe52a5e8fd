import { expect, test } from 'vitest';
import { isBodyNoun, isTextOrEventNoun } from '../../../extraction/lexicons/headNouns.ts';

test('a ministry is a body, a treaty is a text', () => {
  expect([isBodyNoun('Ministry'), isTextOrEventNoun('Ministry')]).toEqual([true, false]);
  expect([isBodyNoun('Treaty'), isTextOrEventNoun('Treaty')]).toEqual([false, true]);
});

test.each(['ministry', 'constructor', '__proto__', ''])('"%s" is neither', (word) => {
  expect([isBodyNoun(word), isTextOrEventNoun(word)]).toEqual([false, false]);
});
