import type { Entity } from '../../graph-data/schema/dossier.ts';
import type { Belongings } from '../heights/findBelongings.ts';

/** The country of an actor, as ISO 3166-1 code: its own, or else that of what it belongs to, or of what that belongs to. */
export function findCountry(
  actor: string,
  belongings: Belongings,
  entityById: ReadonlyMap<string, Entity>,
): string | undefined {
  const country = entityById.get(actor)?.country;
  const above = belongings.get(actor);
  return country ?? (above && findCountry(above.to, belongings, entityById));
}
