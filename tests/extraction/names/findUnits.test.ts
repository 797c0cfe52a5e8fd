import { expect, test } from 'vitest';
import { findRuns } from '../../../extraction/names/findRuns.ts';
import { findUnits } from '../../../extraction/names/findUnits.ts';
import { readTokens, writeNames } from './readTokens.ts';

test.each([
  ['The 47th Mechanized Brigade fired.', ['47th Mechanized Brigade/organization']],
  ['It was the 93rd Brigade that fired.', ['93rd Brigade/organization']],
  ['The ships of Task Force 50 left.', ['Task Force 50/organization']],
  ['He served in Unit 8200 then.', ['Unit 8200/organization']],
  ['It was the 5th of May.', []],
  ['The 19th Amendment passed.', []],
  ['She saw Apollo 11 start.', []],
])('in "%s" the units are %j', (text, names) => {
  const tokens = readTokens(text);
  expect(writeNames(findUnits(tokens, findRuns(tokens)), tokens)).toEqual(names);
});
