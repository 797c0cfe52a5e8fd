import type { RelationId } from '../../graph-data/vocabulary/vocabulary.ts';
import type { Draft } from './draft.ts';

/** Relations that say less than others between the same two: who leads a body also works for it, who was born in a town is of it. */
const IMPLIED_BY: Readonly<Partial<Record<RelationId, ReadonlySet<RelationId>>>> = {
  'works-for': new Set([
    'leads',
    'minister-of',
    'spokesperson-for',
    'ambassador-of',
    'official-of',
    'member-of',
    'represents',
    'founded',
    'owns',
  ]),
  'member-of': new Set(['leads', 'founded', 'spokesperson-for']),
  'lives-in': new Set(['born-in', 'leads', 'official-of', 'represents']),
  'citizen-of': new Set([
    'leads',
    'minister-of',
    'ambassador-of',
    'official-of',
    'represents',
    'spokesperson-for',
  ]),
};

/** Drops what the same sentence says more exactly: "Ann Lee of Acme, its president" leads Acme, and that is enough. */
export function keepExactRoles(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ relation, source, target }) => {
    const exact = IMPLIED_BY[relation];
    return !(
      exact &&
      drafts.some(
        (other) =>
          exact.has(other.relation) &&
          other.source.entity === source.entity &&
          other.target.entity === target.entity,
      )
    );
  });
}
