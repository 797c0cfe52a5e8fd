import type { Edge } from '../../graph-data/edges/edge.ts';
import { getRelation, type RelationId } from '../../graph-data/vocabulary/vocabulary.ts';

/** A relation by which an actor has neighbours: how many, and how many of them are not drawn. */
export interface Expansion {
  readonly relation: RelationId;
  readonly label: string;
  readonly neighbours: number;
  readonly hidden: number;
}

/** By which relations there is more to see around an actor, those that bring most first. */
export function listExpansions(
  actor: string,
  edges: readonly Edge[],
  isDrawn: (actor: string) => boolean,
): Expansion[] {
  const byRelation = new Map<RelationId, Set<string>>();
  for (const { source, target, relation } of edges) {
    if (source !== actor && target !== actor) continue;
    const other = source === actor ? target : source;
    const others = byRelation.get(relation);
    if (others) others.add(other);
    else byRelation.set(relation, new Set([other]));
  }
  return [...byRelation]
    .map(([relation, others]) => ({
      relation,
      label: getRelation(relation).label,
      neighbours: others.size,
      hidden: [...others].filter((other) => !isDrawn(other)).length,
    }))
    .filter(({ hidden }) => hidden > 0)
    .sort((a, b) => b.hidden - a.hidden || (a.label < b.label ? -1 : 1));
}
