import type { Dossier } from './dossier.ts';

/** The ids of the actors whom no text names. */
export function findUnknownActors({ entities }: Pick<Dossier, 'entities'>): ReadonlySet<string> {
  return new Set(entities.filter(({ unknown }) => unknown).map(({ id }) => id));
}
