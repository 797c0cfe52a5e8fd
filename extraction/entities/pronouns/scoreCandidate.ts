import type { RoleInSentence } from './readRole.ts';
import { ROLE_WEIGHTS, WEIGHTS } from './weights.ts';

/** What is known of a mention that a pronoun may mean. */
export interface Candidate {
  readonly role: RoleInSentence;
  readonly sentencesApart: number;
  /** How many persons are named between it and the pronoun. */
  readonly between: number;
  /** How often its entity was mentioned so far. */
  readonly timesMentioned: number;
  readonly isPronoun: boolean;
  /** Named as a person, taken for another type, or not taken for a name at all. */
  readonly kind: 'person' | 'mistaken' | 'unclaimed';
  /** From -1, of the other gender, to 1, of the pronoun's. */
  readonly gender: number;
  /** Where it is the subject of a clause the pronoun stands in: how many clauses up. */
  readonly governing?: number;
  /** Whether the pronoun stands in its phrase. */
  readonly isSurrounding: boolean;
  /** Whether it is the subject after the fronted phrase the pronoun stands in. */
  readonly isFronted: boolean;
}

/** The sum of what speaks for a candidate and against it; `role` is the pronoun's own. See `WEIGHTS` for each reason. */
export function scoreCandidate(candidate: Candidate, { role }: RoleInSentence): number {
  const { governing, kind } = candidate;
  return (
    ROLE_WEIGHTS[candidate.role.role] +
    (candidate.role.role === role ? WEIGHTS.parallel : 0) +
    (candidate.role.isListed ? WEIGHTS.listed : 0) +
    Math.min(candidate.sentencesApart, WEIGHTS.farthest) * WEIGHTS.distance +
    Math.min(candidate.between, WEIGHTS.mostBetween) * WEIGHTS.between +
    Math.min(candidate.timesMentioned, WEIGHTS.mostMentions) * WEIGHTS.mention +
    (candidate.isPronoun ? WEIGHTS.pronoun : 0) +
    (kind === 'person' ? 0 : WEIGHTS[kind]) +
    Math.max(0, -candidate.gender) * WEIGHTS.otherGender +
    (governing === undefined ? 0 : governing === 0 ? WEIGHTS.governing : WEIGHTS.governingAbove) +
    (candidate.isSurrounding ? WEIGHTS.surrounding : 0) +
    (candidate.isFronted ? WEIGHTS.fronted : 0)
  );
}
