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

/** A value that moved back past another kept one counts as removed and added: linear, and exact when applied. */
function diffLists<T>(before: readonly T[], after: readonly T[]): ListDiff<T> {
  if (before === after) return { removed: [], added: [] };
  const placeBefore = new Map(before.map((value, index) => [value, index]));
  const kept = new Set<number>();
  const added: Placed<T>[] = [];
  let last = -1;
  after.forEach((value, index) => {
    const place = placeBefore.get(value);
    if (place === undefined || place <= last) {
      added.push({ index, value });
      return;
    }
    kept.add(place);
    last = place;
  });
  const removed: Placed<T>[] = [];
  before.forEach((value, index) => {
    if (!kept.has(index)) removed.push({ index, value });
  });
  return { removed, added };
}
