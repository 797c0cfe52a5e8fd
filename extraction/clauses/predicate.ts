import type { Status } from '../../graph-data/schema/dossier.ts';

/** A nominal in a role of a predicate: "subject", "object", "indirect", "possessor", "modifier", or a preposition. */
export interface Argument {
  readonly role: string;
  readonly token: number;
}

/**
 * What a clause says, whatever its wording was: roles are those of the active form.
 * `token` is the word that says it; `carrier` the verb that carries a noun ("imposed" in "imposed sanctions").
 */
export interface Predicate {
  readonly kind: 'verb' | 'noun';
  readonly token: number;
  readonly lemma: string;
  readonly carrier?: number;
  readonly passive: boolean;
  readonly roles: readonly Argument[];
  /** Verbs of its complement clauses. */
  readonly complements: readonly number[];
  readonly status: Status;
  readonly statusReason?: string;
}
