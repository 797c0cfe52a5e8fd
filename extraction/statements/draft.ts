import type { Status } from '../../graph-data/schema/dossier.ts';
import type { RelationId } from '../../graph-data/vocabulary/vocabulary.ts';
import type { Actor } from '../actors/resolveActors.ts';

/** A statement before it is dated and attributed: `trigger` are the tokens that say it. */
export interface Draft {
  readonly relation: RelationId;
  readonly source: Actor;
  readonly target: Actor;
  readonly status: Status;
  /** The words that gave the status. */
  readonly statusReason?: string;
  readonly trigger: { readonly first: number; readonly last: number };
  readonly anchor: number;
  readonly label?: string;
  readonly count?: number;
  readonly object?: string;
  readonly isState?: boolean;
}
