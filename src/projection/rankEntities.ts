import type { Edge } from '../../graph-data/edges/edge.ts';

/** How an entity stands among edges: its number of statements and the entities tied to it. */
export interface Standing {
  statements: number;
  readonly neighbours: Set<string>;
}

/** The standing of every entity that has an edge, those with most statements first; of two alike, the one named first. */
export function rankEntities(edges: readonly Edge[]): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  const standingOf = (id: string): Standing => {
    const known = standings.get(id);
    if (known) return known;
    const standing = { statements: 0, neighbours: new Set<string>() };
    standings.set(id, standing);
    return standing;
  };
  for (const { source, target, statements } of edges) {
    const from = standingOf(source);
    from.statements += statements.length;
    if (source === target) continue;
    const to = standingOf(target);
    to.statements += statements.length;
    from.neighbours.add(target);
    to.neighbours.add(source);
  }
  return new Map([...standings].sort(([, a], [, b]) => b.statements - a.statements));
}
