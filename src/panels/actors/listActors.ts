import type { Entity } from '../../../graph-data/schema/dossier.ts';
import type { Ties } from '../../structure/countTies.ts';
import { nameCommunity } from '../../structure/nameCommunity.ts';
import { nameCountry } from '../../structure/nameCountry.ts';
import type { ActorMeasures, Structure } from '../../structure/structure.ts';
import { TYPE_WORDS } from '../../ui/words.ts';

/** An actor as the table shows it; without `measures` while they are taken. */
export interface ActorRow {
  readonly entity: Entity;
  readonly type: string;
  readonly country: string;
  readonly ties: Ties;
  readonly measures: ActorMeasures | undefined;
  readonly community: string;
}

/** The actors of a graph, those with most statements first. */
export function listActors(
  ties: ReadonlyMap<string, Ties>,
  structure: Structure | null,
  entityById: ReadonlyMap<string, Entity>,
): ActorRow[] {
  const nameOf = (id: string) => entityById.get(id)?.label ?? id;
  const communities = structure?.communities.map((actors) => nameCommunity(actors, nameOf)) ?? [];
  return [...ties]
    .flatMap(([id, own]) => {
      const entity = entityById.get(id);
      if (!entity) return [];
      const measures = structure?.byActor.get(id);
      return {
        entity,
        type: TYPE_WORDS[entity.type].one,
        country: entity.country ? nameCountry(entity.country) : '',
        ties: own,
        measures,
        community: measures ? (communities[measures.community] ?? '') : '',
      };
    })
    .sort((a, b) => b.ties.statements - a.ties.statements);
}
