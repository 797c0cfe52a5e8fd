import type { Statement, Status } from '../schema/dossier.ts';
import type { RelationId } from '../vocabulary/vocabulary.ts';

/**
 * All statements that say the same with the same status: one per source, relation, target and status
 * (open relations also by their verb). Derived from statements, never stored.
 *
 * `id` is the same for the same source, relation, target and status, in every view of a dossier.
 * `label` is the relation's label, or the verb of an open relation.
 * A symmetric edge has its ends in canonical order: the statements in it may say "A met B" or "B met A".
 * `first` and `last` are the earliest and latest date of its statements (YYYY, YYYY-MM or YYYY-MM-DD), where one has a date.
 * `documents` are the ids of the documents that say it, in the order of the statements.
 */
export interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: RelationId;
  readonly label: string;
  readonly status: Status;
  readonly symmetric: boolean;
  readonly statements: readonly Statement[];
  readonly first?: string;
  readonly last?: string;
  readonly documents: readonly string[];
}
