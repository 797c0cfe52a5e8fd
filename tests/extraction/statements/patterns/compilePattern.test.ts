import { expect, test } from 'vitest';
import { compilePattern } from '../../../../extraction/statements/patterns/compilePattern.ts';

test('the steps before the first slot stand nearest first', () => {
  const { first, before, after } = compilePattern('in the? SOURCE:place of TARGET');
  expect(first).toMatchObject({ side: 'source', kinds: ['place'] });
  expect(before.map(({ wanted, least, most }) => [wanted, least, most])).toEqual([
    [{ is: 'word', words: new Set(['the']), classes: [] }, 0, 1],
    [{ is: 'word', words: new Set(['in']), classes: [] }, 1, 1],
  ]);
  expect(after).toHaveLength(2);
});

test.each([
  ['SOURCE in', 'must have SOURCE and TARGET'],
  ['SOURCE? in TARGET', 'must have SOURCE and TARGET'],
  ['SOURCE of SOURCE in TARGET', 'must have SOURCE and TARGET'],
  ['SOURCE:planet in TARGET', 'asks for ":planet"'],
  ['SOURCE VERBISH TARGET', 'asks for VERBISH'],
])('"%s" is refused: %s', (words, message) => {
  expect(() => compilePattern(words)).toThrow(message);
});

test.each([
  ['SOURCE , of TARGET', [',']],
  ['SOURCE ,? who? was TARGET', [',', 'who', 'was']],
  ['SOURCE WORD* of TARGET', undefined],
  ['SOURCE TARGET', undefined],
])('"%s" is looked up by the words that may follow its first slot', (words, next) => {
  expect(compilePattern(words).next).toEqual(next && new Set(next));
});
