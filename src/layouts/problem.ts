/**
 * A graph to be laid out, nodes by number, the most important first. Lengths are in the pixels of an unzoomed view.
 * `tie` i joins `sources[i]` and `targets[i]`: one a pair of nodes, `weights[i]` edges strong.
 * `known` nodes have a place already and keep it as far as there is room; `fixed` ones keep it in any case.
 * `aspect` is the width of the view over its height.
 */
export interface Problem {
  readonly radii: Float32Array;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float32Array;
  readonly known: Uint8Array;
  readonly fixed: Uint8Array;
  readonly aspect: number;
}

/** Where the nodes stand. A layout moves them in place. */
export interface Places {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

export function makePlaces(count: number): Places {
  return { x: new Float32Array(count), y: new Float32Array(count) };
}
