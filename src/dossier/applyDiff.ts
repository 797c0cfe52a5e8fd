import type { Dossier } from '../../graph-data/schema/dossier.ts';
import type { DossierDiff, ListDiff } from './diffDossiers.ts';

/** Does what a diff says to the dossier it was made from. */
export function applyDiff(dossier: Dossier, diff: DossierDiff): Dossier {
  const { edits: before = [], ...rest } = dossier;
  const edits = applyToList(before, diff.edits);
  return {
    ...rest,
    ...(edits.length > 0 ? { edits } : {}),
    name: diff.name.after,
    documents: applyToList(dossier.documents, diff.documents),
    entities: applyToList(dossier.entities, diff.entities),
    statements: applyToList(dossier.statements, diff.statements),
  };
}

function applyToList<T>(values: readonly T[], { removed, added }: ListDiff<T>): readonly T[] {
  if (removed.length === 0 && added.length === 0) return values;
  const gone = new Set(removed.map(({ index }) => index));
  const kept = values.filter((_, index) => !gone.has(index));
  const result: T[] = [];
  let next = 0;
  for (const { index, value } of added) {
    while (result.length < index && next < kept.length) result.push(kept[next++] as T);
    result.push(value);
  }
  while (next < kept.length) result.push(kept[next++] as T);
  return result;
}
