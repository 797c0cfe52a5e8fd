import type { Edge } from '../../graph-data/edges/edge.ts';
import type { FamilyId } from '../../graph-data/vocabulary/relation.ts';
import { FAMILIES, getRelation } from '../../graph-data/vocabulary/vocabulary.ts';

/** An act counts so much more for the one who does it than for the one acted on, who has a family then, too. */
const ACTING = 1000;

/** The family of relations in which each actor acts most; of those who never act, in which they are acted on most. */
export function findFamilies(edges: readonly Edge[]): ReadonlyMap<string, FamilyId> {
  const countsOf = new Map<string, Map<FamilyId, number>>();
  const count = (actor: string, family: FamilyId, weight: number) => {
    const counts = countsOf.get(actor) ?? new Map<FamilyId, number>();
    counts.set(family, (counts.get(family) ?? 0) + weight);
    countsOf.set(actor, counts);
  };
  for (const { source, target, symmetric, relation, statements } of edges) {
    const { family } = getRelation(relation);
    count(source, family, statements.length * ACTING);
    count(target, family, statements.length * (symmetric ? ACTING : 1));
  }
  return new Map([...countsOf].map(([actor, counts]) => [actor, findMost(counts)]));
}

function findMost(counts: ReadonlyMap<FamilyId, number>): FamilyId {
  let most: FamilyId = 'open';
  for (const { id } of FAMILIES) if ((counts.get(id) ?? 0) > (counts.get(most) ?? 0)) most = id;
  return most;
}
