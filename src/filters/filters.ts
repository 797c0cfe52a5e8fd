import { ENTITY_TYPES, type Entity, type EntityType, type Status } from '../../graph-data/schema/dossier.ts';
import type { RelationId } from '../../graph-data/vocabulary/vocabulary.ts';

/** The kinds of actors that can be told apart: the types of entities, and whoever no text names. */
export const ACTOR_KINDS = [...ENTITY_TYPES, 'unknown'] as const;
export type ActorKind = EntityType | 'unknown';

export function findActorKind({ type, unknown }: Pick<Entity, 'type' | 'unknown'>): ActorKind {
  return unknown ? 'unknown' : type;
}

/** What the filters hide. A statement is visible when its relation, status, document and both ends' types are. */
export interface Filters {
  readonly types: ReadonlySet<ActorKind>;
  readonly relations: ReadonlySet<RelationId>;
  readonly statuses: ReadonlySet<Status>;
  readonly documents: ReadonlySet<string>;
}

export type FilterName = keyof Filters;
export type FilterValue<Name extends FilterName> = Filters[Name] extends ReadonlySet<infer T> ? T : never;

/** Open relations (`other`) and unknown actors are hidden until asked for. */
export const INITIAL_FILTERS: Filters = {
  types: new Set<ActorKind>(['unknown']),
  relations: new Set<RelationId>(['other']),
  statuses: new Set(),
  documents: new Set(),
};
