import type { Relation } from '../../graph-data/vocabulary/relation.ts';
import type { Actor } from '../actors/resolveActors.ts';
import { makeUnknownActor } from '../actors/unknownActor.ts';
import type { Predicate } from '../clauses/predicate.ts';
import { findPreposition, headOf, type Tree } from '../clauses/tree.ts';
import type { DocumentEntity } from '../entities/EntityList.ts';

/** Roles that name an agent, if only by words that are no actor ("by gunmen"). */
const AGENTS: ReadonlySet<string> = new Set(['subject', 'subject-around', 'by']);

interface Pair {
  readonly source: Actor;
  readonly target: Actor;
}

/** Whether a passive says that something was done, and nowhere by whom: "was poisoned", "have been detained". */
export function lacksAgent(
  tree: Tree,
  { kind, passive, roles, token }: Predicate,
  relation: Relation,
): boolean {
  return (
    kind === 'verb' &&
    passive &&
    relation.kind === 'event' &&
    !relation.symmetric &&
    !roles.some(
      ({ role, token: at }) =>
        AGENTS.has(role) || (headOf(tree, at) === token && findPreposition(tree, at) === 'by'),
    )
  );
}

/** What someone whom the sentence does not name did to each named actor. */
export function readWithoutAgent(
  targets: readonly Actor[],
  entities: readonly DocumentEntity[],
  trigger: { readonly first: number; readonly last: number },
): Pair[] {
  return targets
    .filter(({ entity }) => entities[entity] !== undefined && entities[entity]?.type !== 'group')
    .map((target) => ({ source: makeUnknownActor(target.mention, trigger), target }));
}
