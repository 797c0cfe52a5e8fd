import type { RelationId } from './vocabulary.ts';

/** Relations of which the one takes back what the other did: who released them had detained them. */
const OPPOSITES: readonly (readonly [RelationId, RelationId])[] = [
  ['sanctioned', 'eased-measures-against'],
  ['banned', 'eased-measures-against'],
  ['restricted', 'eased-measures-against'],
  ['detained', 'released'],
  ['abducted', 'released'],
  ['invaded', 'withdrew-from'],
  ['negotiated-with', 'suspended-talks-with'],
  ['talked-with', 'suspended-talks-with'],
  ['cooperated-with', 'broke-off-with'],
  ['allied-with', 'broke-off-with'],
  ['agreed-with', 'broke-off-with'],
  ['supported', 'rejected'],
  ['recognized', 'rejected'],
  ['praised', 'criticized'],
  ['praised', 'condemned'],
  ['defended', 'condemned'],
];

const opposites = new Map<RelationId, ReadonlySet<RelationId>>();
for (const [one, other] of OPPOSITES) {
  opposites.set(one, new Set([...(opposites.get(one) ?? []), other]));
  opposites.set(other, new Set([...(opposites.get(other) ?? []), one]));
}

const NONE: ReadonlySet<RelationId> = new Set();

/** The relations that take back what a relation says was done, and those that it takes back. */
export function listOpposites(relation: RelationId): ReadonlySet<RelationId> {
  return opposites.get(relation) ?? NONE;
}
