import { expect, test } from 'vitest';
import {
  COUNTRIES,
  findCapital,
  findCountry,
  findCountryByCode,
  findDemonym,
  findDemonymPeople,
  findSeat,
} from '../../../extraction/lexicons/countries.ts';

test('the 193 members of the United Nations, Palestine, the Holy See, Taiwan and Kosovo are states', () => {
  expect(COUNTRIES.filter(({ status }) => status === 'state')).toHaveLength(197);
});

test('every country has a code of its own, of two capitals', () => {
  const codes = COUNTRIES.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[A-Z]{2}$/);
});

test('every state but the Vatican has a capital', () => {
  const without = COUNTRIES.filter(({ status, capital }) => status === 'state' && capital === undefined);
  expect(without.map(({ code }) => code)).toEqual(['VA']);
});

test('no two countries share a name, a capital or a seat', () => {
  for (const listForms of [
    (c: (typeof COUNTRIES)[number]) => [c.name, ...c.aliases],
    (c: (typeof COUNTRIES)[number]) => [c.capital ?? '', ...c.capitalAliases].filter((form) => form !== ''),
    (c: (typeof COUNTRIES)[number]) => c.seats,
    (c: (typeof COUNTRIES)[number]) => c.demonyms.adjectives,
  ]) {
    const forms = COUNTRIES.flatMap((country) => [...new Set(listForms(country))]);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  }
});

test.each([
  ['Russia', 'RU'],
  ['Russian Federation', 'RU'],
  ['RUSSIA', 'RU'],
  ['the Netherlands', 'NL'],
  ['U.S.', 'US'],
  ['US', 'US'],
  ['Democratic People’s Republic of Korea', 'KP'],
  ['Türkiye', 'TR'],
  ['USSR', 'SU'],
])('"%s" names the country %s', (name, code) => {
  expect(findCountry(name)?.code).toBe(code);
});

test.each(['us', 'it', 'turkey', 'chad', '__proto__', 'constructor', 'toString', ''])(
  '"%s" names no country',
  (name) => {
    expect(findCountry(name)).toBeUndefined();
    expect(findDemonym(name)).toBeUndefined();
    expect(findCapital(name)).toBeUndefined();
  },
);

test.each([
  ['Russian', 'RU'],
  ['Russians', 'RU'],
  ['Poles', 'PL'],
  ['Polish', 'PL'],
  ['BRITISH', 'GB'],
  ['Frenchman', 'FR'],
  ['Soviet', 'SU'],
  ['North Korean', 'KP'],
  ['Nigerien', 'NE'],
  ['Nigerian', 'NG'],
])('the demonym "%s" belongs to %s', (word, code) => {
  expect(findDemonym(word)?.code).toBe(code);
});

test('an adjective that is no name of a people is not taken for one', () => {
  expect(findDemonymPeople('Polish')).toBeUndefined();
});

test.each([
  ['Moscow', 'RU'],
  ['Kiev', 'UA'],
  ['Kyiv', 'UA'],
  ['Washington, D.C.', 'US'],
])('%s is the capital of %s', (name, code) => {
  expect(findCapital(name)?.code).toBe(code);
});

test.each([
  ['the Kremlin', 'RU'],
  ['White House', 'US'],
  ['Downing Street', 'GB'],
  ['Elysee', 'FR'],
  ['The Hague', 'NL'],
])('%s is a seat of the government of %s', (name, code) => {
  expect(findSeat(name)?.code).toBe(code);
});

test('a code finds its country', () => {
  expect(findCountryByCode('CZ')?.name).toBe('Czech Republic');
  expect(findCountryByCode('ZZ')).toBeUndefined();
});
