import { expect, test } from 'vitest';
import { findCountryByCode } from '../../../extraction/lexicons/countries.ts';
import { findOrganization, ORGANIZATIONS } from '../../../extraction/lexicons/organizations.ts';

test.each([
  ['UN', 'United Nations'],
  ['U.N.', 'United Nations'],
  ['the United Nations', 'United Nations'],
  ['NATO', 'North Atlantic Treaty Organization'],
  ['Nato', 'North Atlantic Treaty Organization'],
  ['the Pentagon', 'United States Department of Defense'],
  ['State Department', 'United States Department of State'],
  ['GRU', 'Main Intelligence Directorate'],
  ['OPCW', 'Organisation for the Prohibition of Chemical Weapons'],
  [
    'Organization for the Prohibition of Chemical Weapons',
    'Organisation for the Prohibition of Chemical Weapons',
  ],
  ['F.B.I.', 'Federal Bureau of Investigation'],
])('"%s" and "%s" name the same organization', (form, other) => {
  expect(findOrganization(form)).toBeDefined();
  expect(findOrganization(form)).toBe(findOrganization(other));
});

test.each(['who', 'is', 'it', 'un', '__proto__', 'constructor', 'U.', ''])(
  '"%s" names no organization',
  (form) => {
    expect(findOrganization(form)).toBeUndefined();
  },
);

test('every organization of a country belongs to one in the table of countries', () => {
  const unknown = ORGANIZATIONS.filter(
    ({ country }) => country !== undefined && findCountryByCode(country) === undefined,
  );
  expect(unknown.map(({ name }) => name)).toEqual([]);
});

test('no organization stands twice', () => {
  const names = ORGANIZATIONS.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test('the European Union is an organization of many countries', () => {
  expect(findOrganization('EU')).toMatchObject({ name: 'European Union', kind: 'international' });
  expect(findOrganization('EU')).not.toHaveProperty('country');
});
