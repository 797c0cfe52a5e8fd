import type { Document, Dossier, Entity, Statement } from '../../graph-data/schema/dossier.ts';
import type { Edit } from '../../graph-data/schema/edit.ts';
import { renameNamed } from '../../graph-data/schema/renameNamed.ts';
import { IdGiver } from '../../importers/draft/IdGiver.ts';
import { isEqual } from '../dossier/keepUnchanged.ts';
import { type MovedIds, moveEdit } from './moveEdit.ts';

/** The open dossier with an imported one in it, and how much of that was there before. */
export interface Joined {
  readonly dossier: Dossier;
  readonly knownEntities: number;
  readonly knownStatements: number;
}

type IdOf = ReadonlyMap<string, string>;

/**
 * Adds an imported dossier to another. Entities of one name are one where no other has it and their types agree; a document is the
 * one that is there when its sentences stand there word for word; what is said already with the same id is not said twice.
 * Everything else gets ids of its own. The entries of the imported ledger that are not there come after those that are.
 */
export function joinDossier(open: Dossier, imported: Dossier): Joined {
  const entities = joinEntities(open.entities, imported.entities);
  const documents = joinDocuments(open.documents, imported);
  const { fresh, known, idOf } = joinStatements(
    open.statements,
    imported.statements,
    entities.idOf,
    documents.idOf,
  );
  const edits = joinEdits(open.edits, imported.edits, {
    entity: (id) => entities.idOf.get(id) ?? id,
    document: (id) => documents.idOf.get(id) ?? id,
    statement: (id) => idOf.get(id) ?? id,
  });
  const used = new Set(fresh.map(({ evidence }) => evidence.document));
  return {
    dossier: {
      ...open,
      entities: entities.all,
      documents: [
        ...open.documents,
        ...documents.fresh.filter(({ id, kind }) => kind !== 'graph' || used.has(id)),
      ],
      statements: fresh.length > 0 ? [...open.statements, ...fresh] : open.statements,
      ...(edits && { edits }),
    },
    knownEntities: entities.known,
    knownStatements: known,
  };
}

function joinEntities(open: readonly Entity[], imported: readonly Entity[]) {
  const byId = new Map(open.map((entity) => [entity.id, entity]));
  const byName = listOnlyNames(open);
  const isOnlyName = listOnlyNames(imported);
  const ids = new IdGiver(byId.keys());
  const idOf = new Map<string, string>();
  const named = new Map<string, Entity>();
  const fresh: Entity[] = [];
  for (const entity of imported) {
    const twin = byId.get(entity.id);
    const namesake = isOnlyName.has(simplifyName(entity)) ? byName.get(simplifyName(entity)) : undefined;
    const same =
      twin && (twin.label === entity.label || isBare(entity) || isBare(twin))
        ? twin
        : namesake && canBeOne(namesake, entity)
          ? namesake
          : undefined;
    if (same && isBare(same) && !isBare(entity))
      named.set(same.id, { ...entity, id: same.id, mentions: same.mentions });
    const id = same?.id ?? ids.give(entity.id);
    idOf.set(entity.id, id);
    if (!same) fresh.push({ ...entity, id });
  }
  const isChanged = fresh.length > 0 || named.size > 0;
  const all = isChanged ? [...open.map((entity) => named.get(entity.id) ?? entity), ...fresh] : open;
  return { all, idOf, known: imported.length - fresh.length };
}

/** What a file gives no type is a group until another says what it is. */
function canBeOne(a: Entity, b: Entity): boolean {
  return a.type === b.type || a.type === 'group' || b.type === 'group';
}

/** An end of a link of which the file says nothing but its id. */
function isBare({ id, label, type, aliases }: Entity): boolean {
  return label === id && type === 'group' && aliases.length === 0;
}

/** Entities by their name, where only one has it. */
function listOnlyNames(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const byName = new Map<string, Entity>();
  const shared = new Set<string>();
  for (const entity of entities) {
    const name = simplifyName(entity);
    if (byName.has(name)) shared.add(name);
    byName.set(name, entity);
  }
  for (const name of shared) byName.delete(name);
  return byName;
}

function simplifyName({ label }: Entity): string {
  return label.normalize('NFC').toLocaleLowerCase('en');
}

function joinDocuments(open: readonly Document[], { documents, statements }: Dossier) {
  const byId = new Map(open.map((document) => [document.id, document]));
  const misplaced = new Set(
    statements
      .filter(
        ({ evidence: { document, start, end, text } }) => byId.get(document)?.text.slice(start, end) !== text,
      )
      .map(({ evidence }) => evidence.document),
  );
  const ids = new IdGiver(byId.keys());
  const idOf = new Map<string, string>();
  const fresh: Document[] = [];
  for (const document of documents) {
    const there = byId.get(document.id);
    const isThere =
      there && !misplaced.has(document.id) && (there.kind === 'graph') === (document.kind === 'graph');
    const id = isThere ? document.id : ids.give(document.id);
    idOf.set(document.id, id);
    if (!isThere) fresh.push({ ...document, id });
  }
  return { idOf, fresh };
}

function joinStatements(
  open: readonly Statement[],
  imported: readonly Statement[],
  entity: IdOf,
  document: IdOf,
) {
  const byId = new Map(open.map((statement) => [statement.id, statement]));
  const ids = new IdGiver(byId.keys());
  const idOf = new Map<string, string>();
  const fresh: Statement[] = [];
  for (const statement of imported) {
    const moved = moveStatement(statement, entity, document);
    const there = byId.get(statement.id);
    if (there && isEqual(there, moved)) continue;
    const id = ids.give(statement.id);
    idOf.set(statement.id, id);
    fresh.push({ ...moved, id });
  }
  return { fresh, known: imported.length - fresh.length, idOf };
}

function moveStatement(statement: Statement, entity: IdOf, document: IdOf): Statement {
  const { evidence } = statement;
  return {
    ...renameNamed(statement, (id) => entity.get(id) ?? id),
    evidence: { ...evidence, document: document.get(evidence.document) ?? evidence.document },
  };
}

function joinEdits(
  open: readonly Edit[] | undefined,
  imported: readonly Edit[] | undefined,
  moved: MovedIds,
): readonly Edit[] | undefined {
  if (!imported || imported.length === 0) return open;
  const there = new Map((open ?? []).map((edit) => [edit.id, edit]));
  const ids = new IdGiver(there.keys());
  const fresh = imported
    .map((edit) => moveEdit(edit, moved))
    .filter((edit) => !isEqual(there.get(edit.id), edit))
    .map((edit) => ({ ...edit, id: ids.give(edit.id) }));
  return fresh.length > 0 ? [...(open ?? []), ...fresh] : open;
}
