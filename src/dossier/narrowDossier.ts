import type { Dossier, Statement } from '../../graph-data/schema/dossier.ts';

/** The dossier of some of its statements only: the entities they name, and all documents. */
export function narrowDossier(dossier: Dossier, statements: readonly Statement[]): Dossier {
  const named = new Set<string>();
  for (const { source, target, attributedTo } of statements) {
    named.add(source).add(target);
    if (attributedTo !== undefined) named.add(attributedTo);
  }
  return { ...dossier, entities: dossier.entities.filter(({ id }) => named.has(id)), statements };
}
