import type { RelationId } from '../../graph-data/vocabulary/vocabulary.ts';

/** A relation as Neo4j writes relationship types: SPOKESPERSON_FOR. */
export function nameType(relation: RelationId): string {
  return relation.replaceAll('-', '_').toUpperCase();
}
