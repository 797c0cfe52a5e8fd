import type { Entity } from '../../graph-data/schema/dossier.ts';
import { findCountry } from '../lexicons/countries.ts';
import { foldName } from './foldName.ts';

/** What makes two entities the same: a country its code, everything else its type and full name. */
export function keyOf({ type, label, country }: Pick<Entity, 'type' | 'label' | 'country'>): string {
  if (type === 'place' && country !== undefined && findCountry(label)?.code === country)
    return `country:${country}`;
  return `${type}:${foldName(label)}`;
}
