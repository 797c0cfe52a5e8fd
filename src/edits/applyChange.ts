import type { Dossier, Entity, Statement } from '../../graph-data/schema/dossier.ts';
import type { AddedStatement, Change, NamedEntity, NamedStatement } from '../../graph-data/schema/edit.ts';
import { EditError } from './editError.ts';
import { mergeEntities } from './mergeEntities.ts';
import { splitEntity } from './splitEntity.ts';

/** The dossier after a change; the same dossier where what it is about is not there. Throws an EditError where it cannot be made. */
export function applyChange(dossier: Dossier, change: Change): Dossier {
  switch (change.kind) {
    case 'merge':
      return mergeEntities(dossier, change.entity.id, change.into.id);
    case 'split':
      return splitEntity(dossier, change.entity.id, change.wordings, change.as);
    case 'rename':
      return changeEntity(dossier, change.entity, (entity) => renameEntity(entity, change.label));
    case 'retype':
      return changeEntity(dossier, change.entity, (entity) => ({ ...entity, type: change.type }));
    case 'status':
      return changeStatement(dossier, change.statement, ({ statusReason: _, ...statement }) => ({
        ...statement,
        status: change.status,
      }));
    case 'review':
      return changeStatement(dossier, change.statement, ({ verdict: _, ...statement }) =>
        change.verdict === 'open' ? statement : { ...statement, verdict: change.verdict },
      );
    case 'delete':
      return changeStatement(dossier, change.statement, () => undefined);
    case 'add':
      return addStatement(dossier, change.statement);
  }
}

function changeEntity(dossier: Dossier, { id }: NamedEntity, edit: (entity: Entity) => Entity): Dossier {
  if (!dossier.entities.some((entity) => entity.id === id)) return dossier;
  return {
    ...dossier,
    entities: dossier.entities.map((entity) => (entity.id === id ? edit(entity) : entity)),
  };
}

function renameEntity(entity: Entity, label: string): Entity {
  const name = label.trim();
  if (name === '') throw new EditError('An actor needs a name. Write one, or leave the old one.');
  if (name === entity.label) return entity;
  const aliases = new Set([...entity.aliases, entity.label]);
  aliases.delete(name);
  return { ...entity, label: name, aliases: [...aliases] };
}

function changeStatement(
  dossier: Dossier,
  named: NamedStatement,
  edit: (statement: Statement) => Statement | undefined,
): Dossier {
  const found = findStatement(dossier, named);
  if (!found) return dossier;
  return {
    ...dossier,
    statements: dossier.statements.flatMap((statement) =>
      statement === found ? (edit(statement) ?? []) : statement,
    ),
  };
}

/** The statement that an entry of the ledger means. */
function findStatement({ statements }: Dossier, named: NamedStatement): Statement | undefined {
  return statements.find(
    ({ source, relation, target, evidence }) =>
      evidence.document === named.document &&
      evidence.start === named.start &&
      relation === named.relation &&
      source === named.source.id &&
      target === named.target.id,
  );
}

function addStatement(dossier: Dossier, added: AddedStatement): Dossier {
  const document = dossier.documents.find(({ id }) => id === added.document);
  const hasEntity = (id: string) => dossier.entities.some((entity) => entity.id === id);
  if (!document || !hasEntity(added.source.id) || !hasEntity(added.target.id)) return dossier;
  if (dossier.statements.some(({ id }) => id === added.id)) return dossier;
  const { id, relation, status, start, end, sourceSpan, triggerSpan, targetSpan } = added;
  const statement: Statement = {
    id,
    source: added.source.id,
    relation,
    target: added.target.id,
    status,
    verdict: 'accepted',
    evidence: { document: document.id, start, end, text: document.text.slice(start, end) },
    sourceSpan,
    triggerSpan,
    targetSpan,
  };
  return { ...dossier, statements: [...dossier.statements, statement] };
}
