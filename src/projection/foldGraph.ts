import type { Edge } from '../../graph-data/edges/edge.ts';
import type { Standing } from './rankEntities.ts';

/**
 * Which entities are drawn. `folded` counts the neighbours of a drawn entity that are not: its "+37".
 * `apart` counts the entities that are neither drawn nor tied to a drawn one.
 */
export interface Fold {
  readonly drawn: ReadonlySet<string>;
  readonly folded: ReadonlyMap<string, number>;
  readonly apart: number;
}

export interface FoldOptions {
  /** About how many entities can be read at first sight. */
  readonly room: number;
  readonly everything: boolean;
  readonly revealed: ReadonlySet<string>;
  readonly unfolded: ReadonlySet<string>;
  /** Where only some edges are looked at: all, whose ends that are not drawn are folded into those that are. */
  readonly beyond?: readonly Edge[];
}

/** The share of the room that goes to the entities with most statements, before what ties them. */
const CORE_SHARE = 0.45;
/** A "+1" takes as much room as what it hides. */
const SMALLEST_FOLD = 2;

/** Starts from the entities with most statements and what ties them, and folds the rest into their neighbours. */
export function foldGraph(ranked: ReadonlyMap<string, Standing>, options: FoldOptions): Fold {
  const { room, everything, revealed, unfolded } = options;
  const isAllDrawn = everything || ranked.size <= room;
  const drawn = isAllDrawn ? new Set(ranked.keys()) : chooseEntities(ranked, room);
  for (const id of revealed) drawn.add(id);
  if (!isAllDrawn) {
    openFolds(ranked, drawn, (id) => unfolded.has(id));
    openFolds(ranked, drawn, (id) => countHidden(ranked, drawn, id) < SMALLEST_FOLD);
  }
  const folded = options.beyond ? countBeyond(options.beyond, drawn) : countFolded(ranked, drawn);
  return { drawn, folded, apart: countApart(ranked, drawn) };
}

function chooseEntities(ranked: ReadonlyMap<string, Standing>, room: number): Set<string> {
  const core = new Set([...ranked.keys()].slice(0, Math.ceil(room * CORE_SHARE)));
  const ties = [...ranked]
    .filter(([id]) => !core.has(id))
    .map(([id, { neighbours }]) => ({ id, ends: countIn(neighbours, core) }))
    .filter(({ ends }) => ends > 0)
    .sort((a, b) => b.ends - a.ends);
  const drawn = new Set(core);
  for (const { id } of ties.slice(0, room - core.size)) drawn.add(id);
  return drawn;
}

function openFolds(
  ranked: ReadonlyMap<string, Standing>,
  drawn: Set<string>,
  isOpen: (id: string) => boolean,
): void {
  for (const id of [...drawn])
    if (isOpen(id)) for (const neighbour of ranked.get(id)?.neighbours ?? []) drawn.add(neighbour);
}

function countFolded(ranked: ReadonlyMap<string, Standing>, drawn: ReadonlySet<string>): Map<string, number> {
  const folded = new Map<string, number>();
  for (const id of drawn) {
    const hidden = countHidden(ranked, drawn, id);
    if (hidden > 0) folded.set(id, hidden);
  }
  return folded;
}

/** The neighbours that drawn entities have among the ends of these edges, and that are not drawn. */
function countBeyond(edges: readonly Edge[], drawn: ReadonlySet<string>): Map<string, number> {
  const others = new Map<string, Set<string>>();
  for (const { source, target } of edges) {
    if (drawn.has(source) === drawn.has(target)) continue;
    const [inside, outside] = drawn.has(source) ? [source, target] : [target, source];
    const met = others.get(inside);
    if (met) met.add(outside);
    else others.set(inside, new Set([outside]));
  }
  return new Map([...others].map(([id, met]) => [id, met.size]));
}

function countApart(ranked: ReadonlyMap<string, Standing>, drawn: ReadonlySet<string>): number {
  let apart = 0;
  for (const [id, { neighbours }] of ranked)
    if (!drawn.has(id) && countIn(neighbours, drawn) === 0) apart += 1;
  return apart;
}

function countHidden(ranked: ReadonlyMap<string, Standing>, drawn: ReadonlySet<string>, id: string): number {
  const neighbours = ranked.get(id)?.neighbours;
  return neighbours ? neighbours.length - countIn(neighbours, drawn) : 0;
}

function countIn(ids: readonly string[], among: ReadonlySet<string>): number {
  let count = 0;
  for (const id of ids) if (among.has(id)) count += 1;
  return count;
}
