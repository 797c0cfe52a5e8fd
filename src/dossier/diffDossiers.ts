import type { Document, Dossier, Entity, Statement } from '../../graph-data/schema/dossier.ts';
import type { Edit } from '../../graph-data/schema/edit.ts';

/** A value with its place in a list. */
interface Placed<T> {
  readonly index: number;
  readonly value: T;
}

/** What was taken from the list before (places in it) and what stands in the list after (places in that). */
export interface ListDiff<T> {
  readonly removed: readonly Placed<T>[];
  readonly added: readonly Placed<T>[];
}

/** What an edit changed in a dossier: enough to do it again and to undo it. */
export interface DossierDiff {
  readonly name: { readonly before: string; readonly after: string };
  readonly documents: ListDiff<Document>;
  readonly entities: ListDiff<Entity>;
  readonly statements: ListDiff<Statement>;
  readonly edits: ListDiff<Edit>;
}

const NO_EDITS: readonly Edit[] = [];

/** What leads from one dossier to another. Values are compared by reference: edits keep what they do not change. */
export function diffDossiers(before: Dossier, after: Dossier): DossierDiff {
  return {
    name: { before: before.name, after: after.name },
    documents: diffLists(before.documents, after.documents),
    entities: diffLists(before.entities, after.entities),
    statements: diffLists(before.statements, after.statements),
    edits: diffLists(before.edits ?? NO_EDITS, after.edits ?? NO_EDITS),
  };
}

/**
 * A value that moved back past another kept one counts as removed and added: linear, and exact when applied. What both lists begin
 * and end with is passed over, which is nearly all of them after most edits.
 */
function diffLists<T>(before: readonly T[], after: readonly T[]): ListDiff<T> {
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first] === after[first]) first++;
  let same = 0;
  while (same < most - first && before.at(-1 - same) === after.at(-1 - same)) same++;
  const placed = (values: readonly T[]): Placed<T>[] =>
    values.slice(first, values.length - same).map((value, i) => ({ index: first + i, value }));
  const gone = placed(before);
  const placeBefore = new Map(gone.map(({ index, value }) => [value, index]));
  const kept = new Set<number>();
  let last = -1;
  const added = placed(after).filter(({ value }) => {
    const place = placeBefore.get(value);
    if (place === undefined || place <= last) return true;
    kept.add(place);
    last = place;
    return false;
  });
  return { removed: gone.filter(({ index }) => !kept.has(index)), added };
}
