import type { EntityType, Status } from '../../graph-data/schema/dossier.ts';
import type { Guide } from '../layouts/arrangement.ts';

/** A node as it is drawn. Lengths are pixels, y grows downwards. `folded` is the number of neighbours not drawn. */
export interface DrawnNode {
  /** The id of its actor. */
  readonly actor: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly type: EntityType;
  readonly color: string;
  readonly label: string;
  readonly folded: number;
  /** Tied to many: its name is strong. */
  readonly isHub: boolean;
  /** The side that its neighbours leave free: -1 left, 1 right. */
  readonly lean: -1 | 1;
  /** In a circle, the way its name runs outwards, in radians clockwise. */
  readonly angle?: number;
}

/** A line between two nodes, by their numbers; `step` is its place in the fan of lines between the same two. */
export interface DrawnStrand {
  readonly source: number;
  readonly target: number;
  readonly step: number;
  readonly width: number;
  readonly color: string;
  readonly status: Status;
  readonly hasHead: boolean;
  /** Several edges drawn as one line; its label is their number. */
  readonly isBundle: boolean;
  readonly label: string;
}

/** What the legend says of an entity type or a relation family, and how many of it are drawn. */
export interface LegendEntry {
  readonly label: string;
  readonly color: string;
  readonly count: number;
}

export interface TypeEntry extends LegendEntry {
  readonly type: EntityType;
}

/** What the layout is read by, with its colour. */
export type DrawnGuide = Guide & { readonly color: string };

/** The graph as it is drawn, its nodes in the order of importance, and what its legend explains. */
export interface Drawing {
  readonly title: string;
  readonly nodes: readonly DrawnNode[];
  readonly strands: readonly DrawnStrand[];
  readonly types: readonly TypeEntry[];
  /** The communities that give nodes their colours, where the types do not. */
  readonly communities: readonly LegendEntry[];
  /** Of what a larger shape has more. */
  readonly sizeUnit: string;
  readonly families: readonly LegendEntry[];
  readonly statuses: readonly Status[];
  readonly guides: readonly DrawnGuide[];
  /** How strong lines are, up to 1. */
  readonly strandOpacity: number;
  readonly canvas: string;
  readonly ink: string;
  readonly secondary: string;
}
