import type { Entity } from '../../graph-data/schema/dossier.ts';
import type { DossierIndex } from '../dossier/indexDossier.ts';

const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/**
 * The entity that is the state itself, by ISO 3166-1 code: of the places of a code the one named like the state (CLDR's English
 * names), or else the one with most statements, the first of several.
 */
export function findStates({ entityById, statementsByEntity }: DossierIndex): ReadonlyMap<string, string> {
  const states = new Map<string, { readonly id: string; readonly weight: number }>();
  for (const entity of entityById.values()) {
    if (entity.type !== 'place' || entity.country === undefined) continue;
    const known = states.get(entity.country);
    const weight = isNamedLikeState(entity, entity.country)
      ? Number.POSITIVE_INFINITY
      : (statementsByEntity.get(entity.id)?.length ?? 0);
    if (!known || weight > known.weight) states.set(entity.country, { id: entity.id, weight });
  }
  return new Map([...states].map(([code, { id }]) => [code, id]));
}

function isNamedLikeState({ label, aliases }: Entity, code: string): boolean {
  const name = nameRegion(code);
  return name !== undefined && [label, ...aliases].includes(name);
}

/** A code of a file of others may be none that the browser takes. */
function nameRegion(code: string): string | undefined {
  try {
    return NAMES.of(code);
  } catch {
    return undefined;
  }
}
