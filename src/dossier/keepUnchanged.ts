import type { Dossier } from '../../graph-data/schema/dossier.ts';

/**
 * A dossier that came back from a worker or a file, with every value that equals one of the dossier before replaced
 * by that one: so that a diff between the two holds only what changed.
 */
export function keepUnchanged(before: Dossier, after: Dossier): Dossier {
  return {
    ...after,
    documents: keepEqual(before.documents, after.documents),
    entities: keepEqual(before.entities, after.entities),
    statements: keepEqual(before.statements, after.statements),
  };
}

function keepEqual<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): T[] {
  const valueById = new Map(before.map((value) => [value.id, value]));
  return after.map((value) => {
    const known = valueById.get(value.id);
    return known !== undefined && isEqual(known, value) ? known : value;
  });
}

/** Whether two values of plain data hold the same. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const entries = Object.entries(a);
  if (entries.length !== Object.keys(b).length) return false;
  return entries.every(
    ([key, value]) => Object.hasOwn(b, key) && isEqual(value, (b as typeof a)[key as never]),
  );
}
