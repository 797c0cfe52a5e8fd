import type { EntityType } from '../schema/dossier.ts';

/** PLOVER's sixteen event types (Open Event Data Alliance, PLOVER manual 2022); CONCEDE and RETREAT are also coded as YIELD. */
export type PloverEvent =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

export type FamilyId =
  | 'diplomacy'
  | 'support'
  | 'dispute'
  | 'sanction'
  | 'coercion'
  | 'violence'
  | 'role'
  | 'structure'
  | 'open';

/**
 * Where an argument of a predicate stands: its subject or object (of the active form, whatever the wording),
 * its possessor ("Russia's expulsion"), or a preposition ("on", "against").
 */
export type Role = string;

/**
 * One wording of a relation. `verb` or `noun` is the lemma that evokes it ("send home" with its particle);
 * `object` are nouns one of which the verb's object must be ("lift" + "sanction");
 * `source` and `target` are the roles to look in, first found wins. Source is the subject when not given.
 */
export interface Frame {
  readonly verb?: string | readonly string[];
  readonly noun?: string | readonly string[];
  readonly object?: readonly string[];
  readonly source?: readonly Role[];
  readonly target?: readonly Role[];
}

/** A sentence and the statements that must be read from it: "source | target" or "source | target | status". */
export interface Example {
  readonly text: string;
  readonly reads: readonly string[];
}

export interface Relation {
  readonly id: string;
  readonly label: string;
  readonly inverse: string;
  readonly family: FamilyId;
  /** An event happened at a time; a state holds from when to when. */
  readonly kind: 'event' | 'state';
  readonly symmetric: boolean;
  readonly sourceTypes: readonly EntityType[];
  readonly targetTypes: readonly EntityType[];
  readonly plover?: { readonly event: PloverEvent; readonly mode?: string };
  readonly cameo?: string;
  readonly frames: readonly Frame[];
  readonly examples: readonly Example[];
}
