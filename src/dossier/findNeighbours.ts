import type { Entity, Statement } from '../../graph-data/schema/dossier.ts';
import { appendTo } from './appendTo.ts';
import type { DossierIndex } from './indexDossier.ts';

/** Another entity, and the statements that tie it to the one asked about. */
export interface Neighbour {
  readonly entity: Entity;
  readonly statements: readonly Statement[];
}

/** The entities tied to an entity by a statement, those with most statements first. */
export function findNeighbours(index: DossierIndex, entityId: string): Neighbour[] {
  const statementsByNeighbour = new Map<string, Statement[]>();
  for (const statement of index.statementsByEntity.get(entityId) ?? []) {
    const other = statement.source === entityId ? statement.target : statement.source;
    if (other === entityId) continue;
    appendTo(statementsByNeighbour, other, statement);
  }
  const neighbours: Neighbour[] = [];
  for (const [id, statements] of statementsByNeighbour) {
    const entity = index.entityById.get(id);
    if (entity) neighbours.push({ entity, statements });
  }
  return neighbours.sort((a, b) => b.statements.length - a.statements.length);
}
