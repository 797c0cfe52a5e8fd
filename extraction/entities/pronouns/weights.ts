import type { Role } from './readRole.ts';

/**
 * What speaks for a mention as what a pronoun means. Set by reasoning and a few settings on one half of a development
 * set, checked on the other; one unit is about what a sentence of distance costs.
 */
export const WEIGHTS = {
  /** Likely of the other gender, where that is not sure. Being of the right one counts nothing: full names tell it, and the text speaks of those it no longer names in full. */
  otherGender: -1,
  /** Each sentence between, up to `farthest`. */
  distance: -1.5,
  farthest: 4,
  /** The same role: subjects take up subjects, objects objects. */
  parallel: 0.5,
  /** Subject of a clause that the pronoun's clause depends on: "Smith said he …". */
  governing: 1,
  governingAbove: 0.5,
  /** The pronoun stands in its phrase: "Olsen and her gallery". */
  surrounding: 2,
  /** Named by a pronoun already: it is whom the text is speaking of. */
  pronoun: 1,
  /** Each further mention before, up to `mostMentions`. */
  mention: 0.2,
  mostMentions: 5,
  /** A further member of a list. */
  listed: -0.5,
  /** Each person named between in the same sentence. */
  between: -0.5,
  mostBetween: 4,
  /** Subject of the clause that a fronted phrase with the pronoun belongs to: "In his speech, Smith …". */
  fronted: 3,
  /** Of a name that nothing but the pronoun says is a person's. */
  unclaimed: -0.5,
  /** Of a name that was taken for a place's or an organization's. */
  mistaken: -0.5,
  /** Below this nobody is meant. */
  least: -3,
} as const;

export const ROLE_WEIGHTS: Readonly<Record<Role, number>> = {
  subject: 2,
  agent: 0.5,
  object: 0.5,
  possessor: 0.5,
  fragment: 0.5,
  oblique: 0,
  modifier: -0.5,
  predicate: -1,
};
