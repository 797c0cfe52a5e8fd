import type { EntityType, Span } from '../../graph-data/schema/dossier.ts';

export function isEmptySpan({ start, end }: Span): boolean {
  return start === end;
}

/** Equal spans have equal keys. */
export function keySpan({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** The name of a type in the formats of marked texts: Person, Organization, Place, Group. */
export function nameEntityType(type: EntityType): string {
  return type.slice(0, 1).toUpperCase() + type.slice(1);
}
