import type { Edge } from '../../graph-data/edges/edge.ts';

/** Edges in columns, quickly made and quickly sent to a worker: actors by number, and of each edge its ends and statements. */
export interface TieList {
  readonly actors: readonly string[];
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly statements: Uint32Array;
  readonly symmetric: Uint8Array;
}

export function listTies(edges: readonly Edge[]): TieList {
  const numberOf = new Map<string, number>();
  const number = (actor: string) => {
    const known = numberOf.get(actor);
    if (known !== undefined) return known;
    numberOf.set(actor, numberOf.size);
    return numberOf.size - 1;
  };
  return {
    sources: Uint32Array.from(edges, ({ source }) => number(source)),
    targets: Uint32Array.from(edges, ({ target }) => number(target)),
    statements: Uint32Array.from(edges, ({ statements }) => statements.length),
    symmetric: Uint8Array.from(edges, ({ symmetric }) => Number(symmetric)),
    actors: [...numberOf.keys()],
  };
}
