import { expect, test } from 'vitest';
import { findCountryByCode } from '../../../extraction/lexicons/countries.ts';
import { findPlace, findPlaceDemonym, PLACES } from '../../../extraction/lexicons/places.ts';

test.each([
  ['Kharkov', 'Kharkiv', 'UA'],
  ['St. Petersburg', 'Saint Petersburg', 'RU'],
  ['VRBETICE', 'Vrbětice', 'CZ'],
  ['the Gaza Strip', 'Gaza', 'PS'],
])('"%s" names %s in %s', (form, name, country) => {
  expect(findPlace(form)).toMatchObject({ name, country });
});

test.each([
  ['Chechen', 'Chechnya'],
  ['European', 'Europe'],
  ['Catalans', 'Catalonia'],
  ['western', 'West'],
])('the demonym "%s" belongs to %s', (word, name) => {
  expect(findPlaceDemonym(word)?.name).toBe(name);
});

test('the West has no country', () => {
  expect(findPlace('the West')).not.toHaveProperty('country');
});

test.each(['__proto__', 'constructor', 'west', 'perm', ''])('"%s" names no place', (form) => {
  expect(findPlace(form)).toBeUndefined();
});

test('every place lies in a country of the table, or in none', () => {
  const unknown = PLACES.filter(
    ({ country }) => country !== undefined && findCountryByCode(country) === undefined,
  );
  expect(unknown.map(({ name }) => name)).toEqual([]);
});

test('no place stands twice', () => {
  const names = PLACES.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
