import type { DossierDiff, ListDiff } from '../dossier/diffDossiers.ts';

/** The parts of a diff in order; `joinDiffs` puts them together again. */
export function* sliceDiff(diff: DossierDiff, length: number): Generator<DossierDiff> {
  const lists = [diff.documents, diff.entities, diff.statements, diff.edits];
  const longest = Math.max(...lists.map(({ removed, added }) => Math.max(removed.length, added.length)));
  const slice = <T>({ removed, added }: ListDiff<T>, start: number): ListDiff<T> => ({
    removed: removed.slice(start, start + length),
    added: added.slice(start, start + length),
  });
  for (let start = 0; start === 0 || start < longest; start += length)
    yield {
      name: diff.name,
      documents: slice(diff.documents, start),
      entities: slice(diff.entities, start),
      statements: slice(diff.statements, start),
      edits: slice(diff.edits, start),
    };
}

export function joinDiffs(parts: readonly [DossierDiff, ...DossierDiff[]]): DossierDiff {
  const join = <T>(pick: (part: DossierDiff) => ListDiff<T>): ListDiff<T> => ({
    removed: parts.flatMap((part) => pick(part).removed),
    added: parts.flatMap((part) => pick(part).added),
  });
  return {
    name: parts[0].name,
    documents: join(({ documents }) => documents),
    entities: join(({ entities }) => entities),
    statements: join(({ statements }) => statements),
    edits: join(({ edits }) => edits),
  };
}
