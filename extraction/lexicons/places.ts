import { findForm, indexForms } from './indexForms.ts';
import { CITIES } from './placeTables/cities.ts';
import { REGIONS } from './placeTables/regions.ts';
import { WORLD_REGIONS } from './placeTables/worldRegions.ts';
import { readTable } from './readTable.ts';

export interface Place {
  readonly name: string;
  readonly kind: 'world region' | 'region' | 'city';
  readonly aliases: readonly string[];
  /** The country it lies in, as in `countries.ts`; of Crimea and the like the one most states recognize. */
  readonly country?: string;
  readonly demonyms: { readonly adjectives: readonly string[]; readonly people: readonly string[] };
}

/** How the tables of `placeTables` are written; the country by its ISO code. */
const PLACE_COLUMNS = ['name', 'aliases', 'country', 'adjectives', 'people'] as const;

/** Places that are no country and no capital of one; those are in `countries.ts`. */
export const PLACES: readonly Place[] = [
  ...readPlaces('WORLD_REGIONS', WORLD_REGIONS, 'world region'),
  ...readPlaces('REGIONS', REGIONS, 'region'),
  ...readPlaces('CITIES', CITIES, 'city'),
];

const byName = indexForms(PLACES, ({ name, aliases }) => [name, ...aliases]);
const byDemonym = indexForms(PLACES, ({ demonyms }) => [...demonyms.adjectives, ...demonyms.people]);

/** By name or alias: "Kharkiv", "Kharkov", "the West", "St. Petersburg". */
export function findPlace(name: string): Place | undefined {
  return findForm(byName, name);
}

/** By an adjective or a name of its people: "Chechen", "European", "Catalans". */
export function findPlaceDemonym(word: string): Place | undefined {
  return findForm(byDemonym, word);
}

function readPlaces(name: string, table: string, kind: Place['kind']): Place[] {
  return readTable(name, PLACE_COLUMNS, table).map((row) => {
    const [country] = row.country;
    return {
      name: row.name.join(),
      kind,
      aliases: row.aliases,
      ...(country === undefined ? {} : { country }),
      demonyms: { adjectives: row.adjectives, people: row.people },
    };
  });
}
