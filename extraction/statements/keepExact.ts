import { getRelation, type RelationId } from '../../graph-data/vocabulary/vocabulary.ts';
import { overlaps } from '../tokens/overlaps.ts';
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

/** What is told twice by the words for one: an air strike that was launched is bombing, and the commander of a brigade its leader. */
const TOLD_BY: Readonly<Partial<Record<RelationId, ReadonlySet<RelationId>>>> = {
  attacked: new Set(['bombed', 'invaded', 'killed', 'poisoned', 'abducted']),
  fought: new Set(['attacked', 'bombed', 'invaded']),
  aided: new Set(['armed']),
  'talked-with': new Set(['negotiated-with']),
  'official-of': new Set(['leads']),
  seized: new Set(['detained']),
  deported: new Set(['expelled']),
  'member-of': new Set(['official-of']),
};

/** So many tokens behind its verb a noun is carried by it. */
const CARRIED_WITHIN = 8;

/** Drops what the same sentence says more exactly: "Ann Lee of Acme, its president" leads Acme, and that is enough. */
export function keepExact(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => !drafts.some((other) => hasSameEnds(draft, other) && isMoot(draft, other)));
}

function hasSameEnds(a: Draft, b: Draft): boolean {
  return a.source.entity === b.source.entity && a.target.entity === b.target.entity;
}

/** Whether the second, between the same two, leaves the first nothing to say. */
function isMoot(draft: Draft, other: Draft): boolean {
  return (
    IMPLIED_BY[draft.relation]?.has(other.relation) ||
    (TOLD_BY[draft.relation]?.has(other.relation) && overlaps(draft.trigger, other.trigger)) ||
    isAgainstOwn(draft, other) ||
    isCarrier(draft, other)
  );
}

/** "placed him on its wanted list": the verb only carries what its noun says. */
function isCarrier(draft: Draft, other: Draft): boolean {
  const distance = other.anchor - draft.anchor;
  return (
    draft.relation === 'other' && other.relation !== 'other' && distance > 0 && distance < CARRIED_WITHIN
  );
}

/** "Hungary's foreign minister has criticized it": "it" is not the state whose minister the sentence says this is. */
function isAgainstOwn({ relation, target }: Draft, other: Draft): boolean {
  return target.mention.kind === 'pronoun' && !isRole(relation) && isRole(other.relation);
}

function isRole(relation: RelationId): boolean {
  return getRelation(relation).family === 'role';
}
