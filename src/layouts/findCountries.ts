import type { Edge } from '../../graph-data/edges/edge.ts';
import type { Entity } from '../../graph-data/schema/dossier.ts';
import type { FamilyId } from '../../graph-data/vocabulary/relation.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';

/** What these families say ties an actor to a country: its office, where it lives, what it is part of. */
const TYING: ReadonlySet<FamilyId> = new Set<FamilyId>(['role', 'structure']);
/** An actor belongs to the country of its organization, and so to that of its organization's state. */
const ROUNDS = 2;

/**
 * The country of each actor, by ISO 3166-1 code: its own, or else that of the actors to which its offices and bonds tie it, by most
 * statements. Actors without one are left out.
 */
export function findCountries(
  edges: readonly Edge[],
  entityById: ReadonlyMap<string, Entity>,
): ReadonlyMap<string, string> {
  const countries = new Map<string, string>();
  const ties = edges.filter(
    ({ relation, status }) => status === 'asserted' && TYING.has(getRelation(relation).family),
  );
  for (const { source, target } of edges)
    for (const id of [source, target]) {
      const country = entityById.get(id)?.country;
      if (country) countries.set(id, country);
    }
  for (let round = 0; round < ROUNDS; round++)
    for (const [actor, votes] of countVotes(ties, countries)) {
      const [best] = [...votes].sort(([, a], [, b]) => b - a);
      if (best) countries.set(actor, best[0]);
    }
  return countries;
}

function countVotes(
  ties: readonly Edge[],
  countries: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const votesOf = new Map<string, Map<string, number>>();
  for (const { source, target, statements } of ties) {
    const country = countries.get(target);
    if (!country || countries.has(source)) continue;
    const votes = votesOf.get(source) ?? new Map<string, number>();
    votes.set(country, (votes.get(country) ?? 0) + statements.length);
    votesOf.set(source, votes);
  }
  return votesOf;
}
