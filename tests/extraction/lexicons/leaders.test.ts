import { expect, test } from 'vitest';
import { findCountryOfLeader, isGovernmentNoun } from '../../../extraction/lexicons/leaders.ts';

test.each([
  ['Trump', 'US'],
  ['Netanyahu', 'IL'],
  ['Erdoğan', 'TR'],
  ['LULA', 'BR'],
])('the government of "%s" is that of %s', (name, code) => {
  expect(findCountryOfLeader(name)?.code).toBe(code);
});

test.each(['trump', 'Smith', '', '__proto__'])('no government is called after "%s"', (name) => {
  expect(findCountryOfLeader(name)).toBeUndefined();
});

test('a government has several nouns', () => {
  expect(['administration', 'regime', 'company'].map(isGovernmentNoun)).toEqual([true, true, false]);
});
