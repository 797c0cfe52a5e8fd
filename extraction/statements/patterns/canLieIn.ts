import { findCapital, findCountry } from '../../lexicons/countries.ts';
import { findPlace } from '../../lexicons/places.ts';

/** Whether a place may lie in another, by what the tables know of both: "Paris, Texas" may, "Lyon, Germany" and "Iowa, Ohio" not. */
export function canLieIn(place: string, within: string): boolean {
  const [inner, outer] = [findPlace(place), findPlace(within)];
  if (findCountry(place) || inner?.kind === 'world region') return outer?.kind === 'world region';
  if (inner?.kind === 'region' && outer?.kind === 'region') return false;
  if (outer?.kind === 'city' && inner) return false;
  const country = inner?.country ?? findCapital(place)?.code;
  const around = findCountry(within)?.code;
  return country === undefined || around === undefined || country === around;
}
