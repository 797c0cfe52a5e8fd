import type { EntityType, Status } from '../schema/dossier.ts';
import type { Pattern } from './pattern.ts';

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
 * One wording of a relation.
 *
 * `verb` or `noun` are the lemmas that evoke it ("send home" with its particle). `object`: the verb's object must be
 * one of these nouns ("lift" + "sanction"). `clause`: the verb of the complement clause ("ask" them to "leave").
 * `office` are nouns for the person who holds it ("spokesman"): the source is that person, by title ("Prime Minister
 * Fumio Kishida"), apposition or copula.
 * `source` and `target` are the roles to look in, the first that holds an actor wins. Without `source`, a verb takes
 * its subject, and a noun its possessor, "by", a demonym before it, or the subject of the verb that carries it.
 * `through`: when the target's phrase is a thing, the roles of that thing to look in ("condemned Russia's use of …").
 * `targetNoun`: the target's phrase must have one of these heads, `notTargetNoun`: none of them.
 */
export interface Frame {
  readonly verb?: readonly string[];
  readonly noun?: readonly string[];
  readonly office?: readonly string[];
  readonly object?: readonly string[];
  readonly clause?: readonly string[];
  /** An auxiliary the complement clause must have: "said that Israel must …". */
  readonly clauseModal?: readonly string[];
  readonly source?: readonly Role[];
  readonly target: readonly Role[];
  readonly through?: readonly Role[];
  readonly targetNoun?: readonly string[];
  readonly notTargetNoun?: readonly string[];
  /** The source's phrase must have one of these heads: "troops left". */
  readonly sourceNoun?: readonly string[];
  /** One of these nouns must stand behind a preposition of the verb: "took him into custody". */
  readonly oblique?: readonly string[];
  /** Only with a target of its own: two who work need not work together. */
  readonly hasTarget?: true;
  /** Only with an object, whatever it is: "returned the statues to". */
  readonly hasObject?: true;
  /** Only with one object and no complement: one who is called a liar is not telephoned. */
  readonly isAlone?: true;
  /** A town among its targets means the country it lies in, where the text names that: "closed its consulate in Seattle". */
  readonly inCountry?: true;
  /** Only with an infinitive: "told Russia to close …". */
  readonly hasInfinitive?: true;
  /** What the wording itself makes of the act: aid that is pledged may come. */
  readonly status?: Extract<Status, 'possible'>;
  /** Narrower than the relation's. */
  readonly targetTypes?: readonly EntityType[];
}

/** A sentence and what must be read from it: "source | target", asserted, or "source | target | status"; [] for nothing. */
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
  /** It is said of deeds, and means who did them: "condemned the killing of X" condemns not X. */
  readonly judges?: true;
  readonly sourceTypes: readonly EntityType[];
  readonly targetTypes: readonly EntityType[];
  readonly plover?: {
    readonly event: PloverEvent;
    readonly mode?: string;
    /** Wordings that PLOVER counts as another event, by the beginnings of their words: a signed agreement is SUPPORT. */
    readonly wordings?: readonly { readonly words: readonly string[]; readonly event: PloverEvent }[];
  };
  readonly cameo?: string;
  readonly frames: readonly Frame[];
  /** Wordings without a verb or an office: names side by side. */
  readonly patterns?: readonly Pattern[];
  readonly examples: readonly Example[];
}
