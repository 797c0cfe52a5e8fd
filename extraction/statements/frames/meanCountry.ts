import type { Actor } from '../../actors/resolveActors.ts';
import type { DocumentEntity } from '../../entities/EntityList.ts';
import { findCapital } from '../../lexicons/countries.ts';
import { findPlace } from '../../lexicons/places.ts';

/** "its consulate in Seattle": the country a town lies in, where the document names it; else the town. */
export function meanCountry(entities: readonly DocumentEntity[], actor: Actor): Actor {
  const { type, label, country } = entities[actor.entity] ?? {};
  if (type !== 'place' || label === undefined || country === undefined) return actor;
  if (findPlace(label)?.kind !== 'city' && !findCapital(label)) return actor;
  const entity = entities.findIndex((other) => other.key === `country:${country}`);
  return entity < 0 ? actor : { ...actor, entity };
}
