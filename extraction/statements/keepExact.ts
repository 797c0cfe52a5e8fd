import { getRelation, type RelationId } from '../../graph-data/vocabulary/vocabulary.ts';
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

/** Acts that are told twice by the words for one: an air strike that was launched is bombing. */
const TOLD_BY: Readonly<Partial<Record<RelationId, ReadonlySet<RelationId>>>> = {
  attacked: new Set(['bombed', 'invaded', 'killed', 'poisoned', 'abducted']),
  fought: new Set(['attacked', 'bombed', 'invaded']),
  aided: new Set(['armed']),
  'talked-with': new Set(['negotiated-with']),
};

/** Drops what the same sentence says more exactly: "Ann Lee of Acme, its president" leads Acme, and that is enough. */
export function keepExact(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(
    (draft) =>
      !isAgainstOwn(draft, drafts) &&
      !drafts.some(
        (other) =>
          other.source.entity === draft.source.entity &&
          other.target.entity === draft.target.entity &&
          (IMPLIED_BY[draft.relation]?.has(other.relation) ||
            (TOLD_BY[draft.relation]?.has(other.relation) && overlap(draft, other))),
      ),
  );
}

function overlap({ trigger: a }: Draft, { trigger: b }: Draft): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** "Hungary's foreign minister has criticized it": "it" is not the state whose minister the sentence says this is. */
function isAgainstOwn({ relation, source, target }: Draft, drafts: readonly Draft[]): boolean {
  return (
    target.mention.kind === 'pronoun' &&
    getRelation(relation).family !== 'role' &&
    drafts.some(
      (other) =>
        getRelation(other.relation).family === 'role' &&
        other.source.entity === source.entity &&
        other.target.entity === target.entity,
    )
  );
}
