import type { DossierDiff, ListDiff } from './diffDossiers.ts';

/** The diff that undoes a diff. */
export function invertDiff(diff: DossierDiff): DossierDiff {
  return {
    name: { before: diff.name.after, after: diff.name.before },
    documents: invertList(diff.documents),
    entities: invertList(diff.entities),
    statements: invertList(diff.statements),
    edits: invertList(diff.edits),
  };
}

function invertList<T>({ removed, added }: ListDiff<T>): ListDiff<T> {
  return { removed: added, added: removed };
}
