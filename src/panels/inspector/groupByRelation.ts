import type { Edge } from '../../../graph-data/edges/edge.ts';
import type { FamilyId } from '../../../graph-data/vocabulary/relation.ts';
import { getRelation } from '../../../graph-data/vocabulary/vocabulary.ts';

/** The edges of one relation and direction at an entity; `label` reads from the entity. */
export interface RelationGroup {
  readonly key: string;
  readonly label: string;
  readonly family: FamilyId;
  readonly edges: readonly Edge[];
  readonly statements: number;
}

/** An entity's edges by relation, those it is the source of apart from those it is the target of; the largest first. */
export function groupByRelation(edges: readonly Edge[], entity: string): RelationGroup[] {
  const groups = new Map<string, { label: string; family: FamilyId; edges: Edge[]; statements: number }>();
  for (const edge of edges) {
    const isOut = edge.source === entity || edge.symmetric;
    const { family, inverse } = getRelation(edge.relation);
    const label = isOut ? edge.label : family === 'open' ? `${edge.label} (by)` : inverse;
    const key = `${isOut ? 'out' : 'in'} ${edge.relation} ${edge.label}`;
    const group = groups.get(key) ?? { label, family, edges: [], statements: 0 };
    group.edges.push(edge);
    group.statements += edge.statements.length;
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group })).sort((a, b) => b.statements - a.statements);
}
