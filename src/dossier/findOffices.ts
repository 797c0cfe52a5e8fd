import type { Entity, Statement } from '../../graph-data/schema/dossier.ts';
import { getRelation, type RelationId } from '../../graph-data/vocabulary/vocabulary.ts';
import type { DossierIndex } from './indexDossier.ts';

/** An office a person holds or a role an actor has: its relation, for whom, and the statements that say so. */
export interface Office {
  readonly relation: RelationId;
  readonly target: Entity;
  readonly statements: readonly Statement[];
}

/** The offices and roles of an entity, those said most often first; what is denied is left out. */
export function findOffices(index: DossierIndex, entityId: string): Office[] {
  const offices = new Map<string, { relation: RelationId; target: Entity; statements: Statement[] }>();
  for (const statement of index.statementsByEntity.get(entityId) ?? []) {
    if (statement.source !== entityId || statement.status === 'negated') continue;
    if (getRelation(statement.relation).family !== 'role') continue;
    const target = index.entityById.get(statement.target);
    if (!target) continue;
    const key = JSON.stringify([statement.relation, target.id]);
    const office = offices.get(key);
    if (office) office.statements.push(statement);
    else offices.set(key, { relation: statement.relation, target, statements: [statement] });
  }
  return [...offices.values()].sort((a, b) => b.statements.length - a.statements.length);
}
