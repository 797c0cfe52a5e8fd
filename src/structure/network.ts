/**
 * Who acts on whom, actors by number in the order of their ids. Tie i goes from `sources[i]` to `targets[i]` and is
 * `weights[i]` statements strong; there is one for two actors in one direction, and none from an actor to itself.
 */
export interface Network {
  readonly actors: readonly string[];
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
}
