import { type Dossier, STATUSES, type Status } from '../../graph-data/schema/dossier.ts';
import type { RelationId } from '../../graph-data/vocabulary/vocabulary.ts';
import type { DossierIndex } from '../dossier/indexDossier.ts';
import { ACTOR_KINDS, type ActorKind, type Filters, findActorKind } from './filters.ts';

/** How many actors (types) or statements (the others) each value of a filter shows, the other filters left as they are. */
export interface Facets {
  readonly types: ReadonlyMap<ActorKind, number>;
  readonly relations: ReadonlyMap<RelationId, number>;
  readonly statuses: ReadonlyMap<Status, number>;
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
  for (const { source, target, relation, status, verdict, evidence } of statements) {
    if (verdict === 'rejected') continue;
    const from = entityById.get(source);
    const to = entityById.get(target);
    if (!from || !to) continue;
    const isTypeHidden = hidden.types.has(findActorKind(from)) || hidden.types.has(findActorKind(to));
    const isRelationHidden = hidden.relations.has(relation);
    const isStatusHidden = hidden.statuses.has(status);
    const isDocumentHidden = hidden.documents.has(evidence.document);
    if (!isRelationHidden && !isStatusHidden && !isDocumentHidden)
      for (const actor of [from, to]) actors.get(findActorKind(actor))?.add(actor.id);
    if (isTypeHidden) continue;
    if (!isStatusHidden && !isDocumentHidden) increase(relations, relation);
    if (!isRelationHidden && !isDocumentHidden) increase(statuses, status);
    if (!isRelationHidden && !isStatusHidden) increase(documents, evidence.document);
  }
  return {
    types: new Map([...actors].map(([type, ids]) => [type, ids.size])),
    relations,
    statuses,
    documents,
  };
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
