import { COUNTRY_COLUMNS, FORMER_STATES, STATES, TERRITORIES } from './countryTable.ts';
import { findForm, indexForms } from './indexForms.ts';
import { readTable } from './readTable.ts';

export interface Country {
  /** ISO 3166-1 alpha-2, of a former state ISO 3166-3 (SU, YU, CS, DD), of Kosovo XK. */
  readonly code: string;
  readonly name: string;
  readonly status: 'state' | 'territory' | 'former';
  readonly aliases: readonly string[];
  readonly demonyms: { readonly adjectives: readonly string[]; readonly people: readonly string[] };
  readonly capital?: string;
  readonly capitalAliases: readonly string[];
  /** Places that stand for the government: "Kremlin", "White House", a seat of government beside the capital. */
  readonly seats: readonly string[];
}

export const COUNTRIES: readonly Country[] = [
  ...readCountries('STATES', STATES, 'state'),
  ...readCountries('TERRITORIES', TERRITORIES, 'territory'),
  ...readCountries('FORMER_STATES', FORMER_STATES, 'former'),
];

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]));
const byName = indexForms(COUNTRIES, ({ name, aliases }) => [name, ...aliases]);
const byAdjective = indexForms(COUNTRIES, ({ demonyms }) => demonyms.adjectives);
const byPeople = indexForms(COUNTRIES, ({ demonyms }) => demonyms.people);
const byCapital = indexForms(COUNTRIES, ({ capital, capitalAliases }) =>
  capital === undefined ? [] : [capital, ...capitalAliases],
);
const bySeat = indexForms(COUNTRIES, ({ seats }) => seats);

/** By its ISO code in capitals. */
export function findCountryByCode(code: string): Country | undefined {
  return byCode.get(code);
}

/** By name or alias: "Russia", "Russian Federation", "RUSSIA", "the Netherlands", "U.S.". */
export function findCountry(name: string): Country | undefined {
  return findForm(byName, name);
}

/** By an adjective or a name of its people: "Russian", "Russians", "Poles". */
export function findDemonym(word: string): Country | undefined {
  return findDemonymAdjective(word) ?? findDemonymPeople(word);
}

export function findDemonymAdjective(word: string): Country | undefined {
  return findForm(byAdjective, word);
}

export function findDemonymPeople(word: string): Country | undefined {
  return findForm(byPeople, word);
}

/** By its capital: "Moscow", "Kiev", "Kyiv". */
export function findCapital(name: string): Country | undefined {
  return findForm(byCapital, name);
}

/** By a place that stands for its government: "Kremlin", "the White House", "The Hague". */
export function findSeat(name: string): Country | undefined {
  return findForm(bySeat, name);
}

function readCountries(name: string, table: string, status: Country['status']): Country[] {
  return readTable(name, COUNTRY_COLUMNS, table).map((row) => {
    const [capital, ...capitalAliases] = row.capital;
    return {
      code: row.code.join(),
      name: row.name.join(),
      status,
      aliases: row.aliases,
      demonyms: { adjectives: row.adjectives, people: row.people },
      ...(capital === undefined ? {} : { capital }),
      capitalAliases,
      seats: row.seats,
    };
  });
}
