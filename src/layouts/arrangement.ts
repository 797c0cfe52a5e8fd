import type { FamilyId } from '../../graph-data/vocabulary/relation.ts';

export const LAYOUTS = ['forces', 'circle', 'time', 'family', 'countries'] as const;
/** How nodes are laid out: by forces, or arranged by what they are or do. */
export type Layout = (typeof LAYOUTS)[number];

/** Nodes that stand together, by number of node. */
export interface Group {
  readonly name: string;
  readonly nodes: readonly number[];
  readonly family?: FamilyId;
  /** Where the group lies on the earth, in degrees. */
  readonly place?: { readonly longitude: number; readonly latitude: number };
}

/**
 * What nodes are arranged by. In a circle, groups follow each other. By time, `days` are days since 1970 of each node, NaN without a
 * date. Groups lie beside each other; on a map, where they are on the earth, and the one without a place below.
 */
export type Arrangement =
  | { readonly kind: 'circle'; readonly groups: readonly Group[] }
  | { readonly kind: 'time'; readonly days: Float64Array }
  | { readonly kind: 'groups'; readonly groups: readonly Group[] }
  | { readonly kind: 'map'; readonly groups: readonly Group[] };

/** What is drawn behind nodes to read an arrangement by, in the units of their places: a line for a day, a round area of a group. */
export type Guide =
  | { readonly kind: 'day'; readonly x: number; readonly text: string }
  | {
      readonly kind: 'area';
      readonly x: number;
      readonly y: number;
      readonly halfWidth: number;
      readonly halfHeight: number;
      readonly text: string;
      readonly family?: FamilyId;
    };
