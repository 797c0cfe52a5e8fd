import type { EntityType, Status } from '../../graph-data/schema/dossier.ts';
import type { RelationId } from '../../graph-data/vocabulary/vocabulary.ts';

/** What the filters hide. A statement is visible when its relation, status, document and both ends' types are. */
export interface Filters {
  readonly types: ReadonlySet<EntityType>;
  readonly relations: ReadonlySet<RelationId>;
  readonly statuses: ReadonlySet<Status>;
  readonly documents: ReadonlySet<string>;
}

export type FilterName = keyof Filters;
export type FilterValue<Name extends FilterName> = Filters[Name] extends ReadonlySet<infer T> ? T : never;

/** Open relations (`other`) are hidden until asked for. */
export const INITIAL_FILTERS: Filters = {
  types: new Set(),
  relations: new Set<RelationId>(['other']),
  statuses: new Set(),
  documents: new Set(),
};
