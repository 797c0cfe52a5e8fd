import type { Structure } from '../structure/structure.ts';

/** What the colour of a node can tell. */
export const COLOURINGS = ['type', 'community'] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** What the size of a node can tell. */
export const SIZINGS = ['neighbours', 'statements', 'betweenness', 'pageRank'] as const;
export type Sizing = (typeof SIZINGS)[number];

/** What nodes are coloured and sized by. Without a `structure`, what needs one is as at first. */
export interface NodeLook {
  readonly colouring: Colouring;
  readonly sizing: Sizing;
  readonly structure: Structure | null;
}

export const INITIAL_LOOK: NodeLook = { colouring: 'type', sizing: 'neighbours', structure: null };

/** Whether a look can only be had once the graph is measured. */
export function needsStructure({ colouring, sizing }: Omit<NodeLook, 'structure'>): boolean {
  return colouring === 'community' || sizing === 'betweenness' || sizing === 'pageRank';
}
