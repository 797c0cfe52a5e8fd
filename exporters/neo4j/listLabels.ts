import type { Entity } from '../../graph-data/schema/dossier.ts';

/** The labels of a node in Neo4j: what all entities share, and the type. */
export function listLabels({ type }: Entity): readonly string[] {
  return ['Entity', type.slice(0, 1).toUpperCase() + type.slice(1)];
}
