import type { Dossier } from './dossier.ts';
import { DossierError } from './dossierError.ts';
import { listNamed } from './listNamed.ts';

/** Every id is there once, and everything that is pointed to is there. */
export function checkReferences({ documents, entities, statements }: Dossier): void {
  const documentIds = collectIds('documents', documents);
  const entityIds = collectIds('entities', entities);
  collectIds('statements', statements);

  for (const { id, mentions } of entities)
    for (const { document } of mentions)
      if (!documentIds.has(document))
        throw danglingId('mention', `a mention of the entity "${id}"`, 'document', document);

  for (const statement of statements) {
    const { id, evidence } = statement;
    const where = `statement "${id}"`;
    for (const entity of listNamed(statement))
      if (!entityIds.has(entity)) throw danglingId('statement', where, 'entity', entity);
    if (!documentIds.has(evidence.document))
      throw danglingId('statement', where, 'document', evidence.document);
  }
}

function collectIds(what: string, named: readonly { readonly id: string }[]): Set<string> {
  const ids = new Set<string>();
  for (const { id } of named) {
    if (ids.has(id))
      throw new DossierError('duplicate-id', `two ${what} have the id "${id}". Give one another id.`);
    ids.add(id);
  }
  return ids;
}

function danglingId(what: string, where: string, end: string, id: string): DossierError {
  return new DossierError(
    'dangling-id',
    `${where} points to the unknown ${end} "${id}". Add the ${end} or remove the ${what}.`,
  );
}
