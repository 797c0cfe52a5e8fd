import type { EntityType } from '../../graph-data/schema/dossier.ts';

/** How high the graph stands: everyone apart; people in the bodies they act for; these, and towns, in their countries. */
export const HEIGHTS = ['people', 'organizations', 'countries'] as const;
export type Height = (typeof HEIGHTS)[number];

/** Which actors stand in what they belong to, at each height. */
const RISING: Readonly<Record<Height, ReadonlySet<EntityType>>> = {
  people: new Set(),
  organizations: new Set(['person']),
  countries: new Set(['person', 'organization', 'place']),
};

export function risesAt(height: Height, type: EntityType): boolean {
  return RISING[height].has(type);
}

/** The height above one, and the lowest above the highest. */
export function nextHeight(height: Height): Height {
  return HEIGHTS[(HEIGHTS.indexOf(height) + 1) % HEIGHTS.length] ?? 'people';
}
