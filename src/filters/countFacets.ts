import type { Status } from '../../graph-data/schema/dossier.ts';
import type { RelationId } from '../../graph-data/vocabulary/vocabulary.ts';
import { type Column, type Columns, markActors, markHidden } from './columns.ts';
import { ACTOR_KINDS, type ActorKind, type Filters } from './filters.ts';

/** How many actors (types) or statements (the others) each value of a filter shows, the other filters left as they are. */
export interface Facets {
  readonly types: ReadonlyMap<ActorKind, number>;
  readonly relations: ReadonlyMap<RelationId, number>;
  readonly statuses: ReadonlyMap<Status, number>;
  readonly speakers: ReadonlyMap<string, number>;
  readonly documents: ReadonlyMap<string, number>;
}

/** One filter while its values are counted. */
interface Tally {
  readonly codes: Int32Array;
  readonly hidden: Uint8Array;
  readonly counts: Int32Array;
}

export function countFacets(columns: Columns, hidden: Filters): Facets {
  const { statements, relations, statuses, speakers, documents, sources, targets, kinds } = columns;
  const hiddenActors = markActors(columns, hidden.types);
  const isCounted = new Uint8Array(kinds.length);
  const byRelation = openTally(relations, hidden.relations);
  const byStatus = openTally(statuses, hidden.statuses);
  const bySpeaker = openTally(speakers, hidden.speakers);
  const byDocument = openTally(documents, hidden.documents);
  const tallies = [byRelation, byStatus, bySpeaker, byDocument];
  for (let i = 0; i < statements.length; i++) {
    const source = sources.codes[i] as number;
    const target = targets.codes[i] as number;
    const isOfHiddenType = (hiddenActors[source] as number) | (hiddenActors[target] as number);
    let hides = isOfHiddenType;
    for (const { codes, hidden } of tallies) hides += hidden[codes[i] as number] as number;
    if (hides > 1) continue;
    if (hides === isOfHiddenType) {
      isCounted[source] = 1;
      isCounted[target] = 1;
    }
    for (const { codes, hidden, counts } of tallies) {
      const code = codes[i] as number;
      if (hides === hidden[code]) counts[code] = (counts[code] as number) + 1;
    }
  }
  return {
    types: countKinds(kinds, isCounted),
    relations: listFound(relations, byRelation),
    statuses: listCounts(statuses, byStatus),
    speakers: listFound(speakers, bySpeaker),
    documents: listCounts(documents, byDocument),
  };
}

function openTally<Value>({ values, codes }: Column<Value>, hidden: ReadonlySet<Value>): Tally {
  return { codes, hidden: markHidden(values, hidden), counts: new Int32Array(values.length) };
}

function listCounts<Value>({ values }: Column<Value>, { counts }: Tally): Map<Value, number> {
  return new Map(values.map((value, code) => [value, counts[code] ?? 0]));
}

/** The values that show something. */
function listFound<Value>(column: Column<Value>, tally: Tally): Map<Value, number> {
  return new Map([...listCounts(column, tally)].filter(([, count]) => count > 0));
}

function countKinds(kinds: Uint8Array, isCounted: Uint8Array): Map<ActorKind, number> {
  const counts = new Int32Array(ACTOR_KINDS.length);
  kinds.forEach((kind, actor) => {
    counts[kind] = (counts[kind] as number) + (isCounted[actor] as number);
  });
  return new Map(ACTOR_KINDS.map((kind, code) => [kind, counts[code] ?? 0]));
}
