import { type Dossier, STATUSES, type Status } from '../../graph-data/schema/dossier.ts';
import type { RelationId } from '../../graph-data/vocabulary/vocabulary.ts';
import type { DossierIndex } from '../dossier/indexDossier.ts';
import {
  ACTOR_KINDS,
  type ActorKind,
  FILTER_NAMES,
  type FilterName,
  type Filters,
  findActorKind,
  findSpeaker,
} from './filters.ts';

/** How many actors (types) or statements (the others) each value of a filter shows, the other filters left as they are. */
export interface Facets {
  readonly types: ReadonlyMap<ActorKind, number>;
  readonly relations: ReadonlyMap<RelationId, number>;
  readonly statuses: ReadonlyMap<Status, number>;
  readonly speakers: ReadonlyMap<string, number>;
  readonly documents: ReadonlyMap<string, number>;
}

export function countFacets(
  { documents: all, statements }: Pick<Dossier, 'documents' | 'statements'>,
  { entityById }: DossierIndex,
  hidden: Filters,
): Facets {
  const actors = new Map<ActorKind, Set<string>>(ACTOR_KINDS.map((kind) => [kind, new Set()]));
  const relations = new Map<RelationId, number>();
  const statuses = new Map<Status, number>(STATUSES.map((status) => [status, 0]));
  const documents = new Map<string, number>(all.map(({ id }) => [id, 0]));
  const speakers = new Map<string, number>();
  for (const statement of statements) {
    const { source, target, relation, status, verdict, evidence } = statement;
    if (verdict === 'rejected') continue;
    const from = entityById.get(source);
    const to = entityById.get(target);
    if (!from || !to) continue;
    const speaker = findSpeaker(statement);
    const hiddenBy: Readonly<Record<FilterName, boolean>> = {
      types: hidden.types.has(findActorKind(from)) || hidden.types.has(findActorKind(to)),
      relations: hidden.relations.has(relation),
      statuses: hidden.statuses.has(status),
      speakers: hidden.speakers.has(speaker),
      documents: hidden.documents.has(evidence.document),
    };
    const hides = FILTER_NAMES.reduce((count, name) => count + Number(hiddenBy[name]), 0);
    if (hides > 1) continue;
    const isLeftBut = (own: FilterName) => hides === 0 || hiddenBy[own];
    if (isLeftBut('types')) for (const actor of [from, to]) actors.get(findActorKind(actor))?.add(actor.id);
    if (isLeftBut('relations')) increase(relations, relation);
    if (isLeftBut('statuses')) increase(statuses, status);
    if (isLeftBut('speakers')) increase(speakers, speaker);
    if (isLeftBut('documents')) increase(documents, evidence.document);
  }
  return {
    types: new Map([...actors].map(([type, ids]) => [type, ids.size])),
    relations,
    statuses,
    speakers,
    documents,
  };
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
