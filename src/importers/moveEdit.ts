import type { Change, Edit, NamedEntity, NamedStatement } from '../../graph-data/schema/edit.ts';

/** What the ids of a dossier became in another. */
export interface MovedIds {
  readonly entity: (id: string) => string;
  readonly document: (id: string) => string;
  readonly statement: (id: string) => string;
}

/** An entry of a ledger with the ids that what it names has in another dossier. */
export function moveEdit<One extends Edit>(edit: One, ids: MovedIds): One {
  return { ...edit, change: moveChange(edit.change, ids) };
}

function moveChange(change: Change, ids: MovedIds): Change {
  switch (change.kind) {
    case 'merge':
      return { ...change, entity: moveEntity(change.entity, ids), into: moveEntity(change.into, ids) };
    case 'split':
      return { ...change, entity: moveEntity(change.entity, ids), as: moveEntity(change.as, ids) };
    case 'rename':
    case 'retype':
      return { ...change, entity: moveEntity(change.entity, ids) };
    case 'status':
    case 'review':
    case 'delete':
      return { ...change, statement: moveStatement(change.statement, ids) };
    case 'add':
      return {
        ...change,
        statement: { ...moveStatement(change.statement, ids), id: ids.statement(change.statement.id) },
      };
  }
}

function moveEntity(entity: NamedEntity, ids: MovedIds): NamedEntity {
  return { ...entity, id: ids.entity(entity.id) };
}

function moveStatement<One extends NamedStatement>(statement: One, ids: MovedIds): One {
  return {
    ...statement,
    document: ids.document(statement.document),
    source: moveEntity(statement.source, ids),
    target: moveEntity(statement.target, ids),
  };
}
