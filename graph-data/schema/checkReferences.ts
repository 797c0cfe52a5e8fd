import type { Dossier } from './dossier.ts';
import { DossierError } from './dossierError.ts';

/** Every id is there once, and everything that is pointed to is there. */
export function checkReferences({ documents, entities, statements }: Dossier): void {
  const documentIds = collectIds('documents', documents);
  const entityIds = collectIds('entities', entities);
  collectIds('statements', statements);

  for (const { id, mentions } of entities)
    for (const { document } of mentions)
      if (!documentIds.has(document))
        throw danglingId('mention', `a mention of the entity "${id}"`, 'document', document);

  for (const { id, source, target, place, attributedTo, evidence } of statements) {
    const where = `statement "${id}"`;
    for (const end of [source, target, place, attributedTo])
      if (end !== undefined && !entityIds.has(end)) throw danglingId('statement', where, 'entity', end);
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
