import {
  ENTITY_TYPES,
  type Entity,
  type EntityType,
  type Statement,
  type Status,
} from '../../graph-data/schema/dossier.ts';
import type { RelationId } from '../../graph-data/vocabulary/vocabulary.ts';

/** The kinds of actors that can be told apart: the types of entities, and whoever no text names. */
export const ACTOR_KINDS = [...ENTITY_TYPES, 'unknown'] as const;
export type ActorKind = EntityType | 'unknown';

export function findActorKind({ type, unknown }: Pick<Entity, 'type' | 'unknown'>): ActorKind {
  return unknown ? 'unknown' : type;
}

/** Who says what no text attributes to anybody: the document itself. No entity's id begins so. */
export const THE_TEXT = ' the text';

/** Who says so: the entity's id, or THE_TEXT. */
export function findSpeaker({ attributedTo }: Pick<Statement, 'attributedTo'>): string {
  return attributedTo ?? THE_TEXT;
}

/** What the filters hide. A statement is visible when its relation, status, speaker, document and both ends' types are. */
export interface Filters {
  readonly types: ReadonlySet<ActorKind>;
  readonly relations: ReadonlySet<RelationId>;
  readonly statuses: ReadonlySet<Status>;
  readonly speakers: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

export type FilterName = keyof Filters;
export const FILTER_NAMES: readonly FilterName[] = [
  'types',
  'relations',
  'statuses',
  'speakers',
  'documents',
];
export type FilterValue<Name extends FilterName> = Filters[Name] extends ReadonlySet<infer T> ? T : never;

/** Open relations (`other`) and unknown actors are hidden until asked for. */
export const INITIAL_FILTERS: Filters = {
  types: new Set<ActorKind>(['unknown']),
  relations: new Set<RelationId>(['other']),
  statuses: new Set(),
  speakers: new Set(),
  documents: new Set(),
};
