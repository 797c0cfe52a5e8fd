import type { Entity, Statement } from '../../graph-data/schema/dossier.ts';
import type { RelationId } from '../../graph-data/vocabulary/vocabulary.ts';
import { appendTo } from '../dossier/appendTo.ts';
import type { DossierIndex } from '../dossier/indexDossier.ts';
import { findStates } from './findStates.ts';

/** What an actor belongs to, and the statements that say so; none where its country is known from its name. */
export interface Belonging {
  readonly to: string;
  readonly statements: readonly Statement[];
}

/** What each actor belongs to, by its id: for each the one thing it stands in at the next height. */
export type Belongings = ReadonlyMap<string, Belonging>;

/** Offices by which a person acts for a body or a country; an ambassador belongs to the country that sends him. */
const OFFICES: ReadonlySet<RelationId> = new Set<RelationId>([
  'leads',
  'minister-of',
  'official-of',
  'spokesperson-for',
  'ambassador-of',
  'works-for',
  'member-of',
]);
const HOMES: ReadonlySet<RelationId> = new Set<RelationId>(['citizen-of']);
const WHOLES: ReadonlySet<RelationId> = new Set<RelationId>(['part-of']);
const SITES: ReadonlySet<RelationId> = new Set<RelationId>(['part-of', 'located-in']);

/**
 * What each actor belongs to: a person to the body or country whose office most statements give him, or else whose citizen he
 * is; a body to what it is part of, or else to its country; a town to its country. What is denied counts for nothing, and
 * nothing belongs to itself, not even by way of others. Linear in the number of entities and statements.
 */
export function findBelongings(index: DossierIndex): Belongings {
  const states = findStates(index);
  const found = new Map<string, Belonging>();
  for (const entity of index.entityById.values()) {
    const belonging = findBelonging(index, states, entity);
    if (belonging && !leadsBack(found, entity.id, belonging.to)) found.set(entity.id, belonging);
  }
  return found;
}

function findBelonging(
  index: DossierIndex,
  states: ReadonlyMap<string, string>,
  entity: Entity,
): Belonging | undefined {
  const said = (relations: ReadonlySet<RelationId>) => findMostSaid(index, entity, relations);
  const state = entity.country === undefined ? undefined : states.get(entity.country);
  const ofState = state === undefined || state === entity.id ? undefined : { to: state, statements: [] };
  switch (entity.type) {
    case 'person':
      return said(OFFICES) ?? said(HOMES);
    case 'organization':
      return said(WHOLES) ?? ofState;
    case 'place':
      return state === entity.id ? undefined : (ofState ?? said(SITES));
    case 'group':
      return undefined;
  }
}

/** The body or place that most statements of these relations name; a body rather than a place, and the first by name, where several do. */
function findMostSaid(
  { statementsByEntity, entityById }: DossierIndex,
  { id }: Entity,
  relations: ReadonlySet<RelationId>,
): Belonging | undefined {
  const byTarget = new Map<string, Statement[]>();
  for (const statement of statementsByEntity.get(id) ?? []) {
    const { source, target, relation, status } = statement;
    const type = entityById.get(target)?.type;
    if (source !== id || target === id || status === 'negated' || !relations.has(relation)) continue;
    if (type === 'organization' || type === 'place') appendTo(byTarget, target, statement);
  }
  const isPlace = (target: string) => Number(entityById.get(target)?.type === 'place');
  const [best] = [...byTarget].sort(
    ([a, first], [b, second]) => second.length - first.length || isPlace(a) - isPlace(b) || (a < b ? -1 : 1),
  );
  return best && { to: best[0], statements: best[1] };
}

function leadsBack(found: Belongings, from: string, to: string): boolean {
  for (let at: string | undefined = to; at !== undefined; at = found.get(at)?.to)
    if (at === from) return true;
  return false;
}
