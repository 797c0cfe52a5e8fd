import type { Dossier, Statement } from '../../graph-data/schema/dossier.ts';
import { listNamed } from '../../graph-data/schema/listNamed.ts';

/** The dossier of some of its statements only: the entities they name, and all documents. */
export function narrowDossier(dossier: Dossier, statements: readonly Statement[]): Dossier {
  const named = new Set<string>();
  for (const statement of statements) for (const id of listNamed(statement)) named.add(id);
  return { ...dossier, entities: dossier.entities.filter(({ id }) => named.has(id)), statements };
}
