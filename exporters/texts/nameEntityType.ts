import type { EntityType } from '../../graph-data/schema/dossier.ts';

/** The name of a type in the formats of marked texts: Person, Organization, Place, Group. */
export function nameEntityType(type: EntityType): string {
  return type.slice(0, 1).toUpperCase() + type.slice(1);
}
