import type { Dossier, Statement } from '../../graph-data/schema/dossier.ts';
import type { NamedEntity, NamedStatement } from '../../graph-data/schema/edit.ts';

/** An entity as the ledger names it. */
export function nameEntity({ entities }: Dossier, id: string): NamedEntity {
  return { id, label: entities.find((entity) => entity.id === id)?.label ?? id };
}

/** A statement as the ledger names it. */
export function nameStatement(
  dossier: Dossier,
  { source, relation, target, evidence }: Statement,
): NamedStatement {
  return {
    document: evidence.document,
    start: evidence.start,
    source: nameEntity(dossier, source),
    relation,
    target: nameEntity(dossier, target),
  };
}
