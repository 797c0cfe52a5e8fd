import { expect, test } from 'vitest';
import { isCompanyForm, isOrganizationNoun } from '../../../extraction/lexicons/organizationNouns.ts';
import { isTitle, isTitleOfCourtesy } from '../../../extraction/lexicons/titles.ts';

test.each(['President', 'Foreign Minister', 'Gen.', 'Mr', 'Grand Ayatollah'])('"%s" is a title', (words) => {
  expect(isTitle(words)).toBe(true);
});

test.each(['Putin', 'mr', '__proto__', ''])('"%s" is no title', (words) => {
  expect(isTitle(words)).toBe(false);
});

test('a name must follow a title of courtesy, but not an office', () => {
  expect(isTitleOfCourtesy('Gen.')).toBe(true);
  expect(isTitleOfCourtesy('President')).toBe(false);
});

test('a capital makes a noun part of an organization’s name', () => {
  expect(isOrganizationNoun('Ministry')).toBe(true);
  expect(isOrganizationNoun('ministry')).toBe(false);
  expect(isCompanyForm('Inc.')).toBe(true);
  expect(isCompanyForm('constructor')).toBe(false);
});
