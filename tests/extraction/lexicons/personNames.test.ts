import { expect, test } from 'vitest';
import { findGender, isFamilyName, isGivenName } from '../../../extraction/lexicons/personNames.ts';

test.each(['Sergei', 'Fumio', 'Yulia', 'John', 'JOHN', 'François', 'Mohammed'])(
  '%s is a given name',
  (name) => {
    expect(isGivenName(name)).toBe(true);
  },
);

test.each(['will', 'john', 'Moscow', '__proto__', 'constructor', ''])('"%s" is no given name', (word) => {
  expect(isGivenName(word)).toBe(false);
  expect(isFamilyName(word)).toBe(false);
});

test.each(['Putin', "O'Brien", 'Erdoğan', 'Erdogan', 'O’Brien'])('%s is a family name', (name) => {
  expect(isFamilyName(name)).toBe(true);
});

test.each([
  ['Maria', 'female'],
  ['Dmitry', 'male'],
  ['Robin', undefined],
  ['Xqzw', undefined],
])('the gender of %s is %s', (name, gender) => {
  expect(findGender(name)).toBe(gender);
});
