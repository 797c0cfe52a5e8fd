import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { findUnknownActors } from '../../graph-data/schema/findUnknownActors.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';

/** How many statements of a dossier are of open relations, and how many of the others of unknown actors. */
export function countLeftOut(dossier: Dossier): { open: number; unknown: number } {
  const nameless = findUnknownActors(dossier);
  let open = 0;
  let unknown = 0;
  for (const { relation, source, target } of dossier.statements)
    if (getRelation(relation).family === 'open') open++;
    else if (nameless.has(source) || nameless.has(target)) unknown++;
  return { open, unknown };
}
