import type { EntityType, MentionKind } from '../../graph-data/schema/dossier.ts';
import {
  findCapital,
  findCountry,
  findDemonymAdjective,
  findDemonymPeople,
  findSeat,
} from '../lexicons/countries.ts';
import { findOrganization } from '../lexicons/organizations.ts';
import { findPlaceDemonym } from '../lexicons/places.ts';

export interface KnownName {
  readonly kind: MentionKind;
  readonly type: EntityType;
}

const MOST_KEPT = 50_000;
const UNKNOWN = null;

/** What was looked up: the same few names come again and again. */
const kept = new Map<string, KnownName | null>();

/** What the tables of countries, places and organizations know of a name or demonym as written. */
export function findKnownName(text: string): KnownName | undefined {
  let known = kept.get(text);
  if (known === undefined) {
    known = lookUp(text) ?? UNKNOWN;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, known);
  }
  return known ?? undefined;
}

function lookUp(text: string): KnownName | undefined {
  if (findCountry(text) || findSeat(text)) return { kind: 'name', type: 'place' };
  if (findDemonymAdjective(text) || findDemonymPeople(text) || findPlaceDemonym(text))
    return { kind: 'demonym', type: 'place' };
  if (findCapital(text)) return { kind: 'name', type: 'place' };
  return findOrganization(text) && { kind: 'name', type: 'organization' };
}
