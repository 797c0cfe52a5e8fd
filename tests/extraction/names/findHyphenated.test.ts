import { expect, test } from 'vitest';
import { findHyphenated } from '../../../extraction/names/findHyphenated.ts';
import { readTokens, writeNames } from './readTokens.ts';

test.each([
  ['They met Moon Jae-in there.', ['Moon Jae-in/person']],
  ['It was Lai Ching-te and Park Geun-hye.', ['Lai Ching-te/person', 'Park Geun-hye/person']],
  ['The Hong Kong-based Lee Fung left.', []],
  ['A Kim-run state fell.', []],
  ['A Li-ion cell burned.', []],
])('in "%s" the names with a hyphen are %j', (text, names) => {
  const tokens = readTokens(text);
  expect(writeNames(findHyphenated(tokens), tokens)).toEqual(names);
});
