import { findCapital } from '../lexicons/countries.ts';
import { findPlace } from '../lexicons/places.ts';

/** Whether a name written in capitals is that of a city of the tables: "ISLAMABAD", "NEW DELHI". */
export function isKnownCity(nameInCapitals: string): boolean {
  const name = nameInCapitals.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());
  return findCapital(name) !== undefined || findPlace(name)?.kind === 'city';
}
