import type { Edge } from '../../graph-data/edges/edge.ts';

/** What an actor is to the graph: its shares of the shortest ways and of PageRank, and the number of its community. */
export interface ActorMeasures {
  readonly betweenness: number;
  readonly pageRank: number;
  readonly community: number;
}

/**
 * What was measured of a graph. `communities` list their actors, the one with most PageRank first; the largest is number 0.
 * `sample` is how many actors betweenness was estimated from, where it was not all of them.
 */
export interface Structure {
  readonly byActor: ReadonlyMap<string, ActorMeasures>;
  readonly communities: readonly (readonly string[])[];
  readonly sample?: number;
}

/** A structure, and the edges that it was measured of. */
export interface MeasuredGraph {
  readonly of: readonly Edge[];
  readonly structure: Structure;
}
