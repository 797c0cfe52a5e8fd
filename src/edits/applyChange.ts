import type { Dossier, Entity, Statement, Status } from '../../graph-data/schema/dossier.ts';
import type {
  AddedStatement,
  Change,
  NamedEntity,
  NamedStatement,
  Verdict,
} from '../../graph-data/schema/edit.ts';
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
      return changeEntity(dossier, change.entity, (entity) =>
        entity.type === change.type ? entity : { ...entity, type: change.type },
      );
    case 'status':
      return changeStatement(dossier, change.statement, (statement) => giveStatus(statement, change.status));
    case 'review':
      return changeStatement(dossier, change.statement, (statement) =>
        giveVerdict(statement, change.verdict),
      );
    case 'delete':
      return changeStatement(dossier, change.statement, () => undefined);
    case 'add':
      return addStatement(dossier, change.statement);
  }
}

function changeEntity(dossier: Dossier, { id }: NamedEntity, edit: (entity: Entity) => Entity): Dossier {
  const found = dossier.entities.find((entity) => entity.id === id);
  const edited = found && edit(found);
  if (!edited || edited === found) return dossier;
  return {
    ...dossier,
    entities: dossier.entities.map((entity) => (entity === found ? edited : entity)),
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
  const edited = found && edit(found);
  if (!found || edited === found) return dossier;
  return {
    ...dossier,
    statements: dossier.statements.flatMap((statement) => (statement === found ? (edited ?? []) : statement)),
  };
}

/** The words that gave the status that was read give none to another. */
function giveStatus(statement: Statement, status: Status): Statement {
  if (statement.status === status) return statement;
  const { statusReason: _, ...rest } = statement;
  return { ...rest, status };
}

function giveVerdict(statement: Statement, verdict: Verdict): Statement {
  if ((statement.verdict ?? 'open') === verdict) return statement;
  const { verdict: _, ...rest } = statement;
  return verdict === 'open' ? rest : { ...rest, verdict };
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
