import type { RelationId } from '../vocabulary/vocabulary.ts';
import type { EntityType, Span, Status } from './dossier.ts';

/** An entity as an edit names it: its id when the edit was made, and its label, by which it is found when it is read again. */
export interface NamedEntity {
  readonly id: string;
  readonly label: string;
}

/** A statement as an edit names it: by what it says and where, so that it is found when its document is read again. */
export interface NamedStatement {
  readonly document: string;
  readonly start: number;
  readonly source: NamedEntity;
  readonly relation: RelationId;
  readonly target: NamedEntity;
}

export const VERDICTS = ['accepted', 'rejected', 'open'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A statement that a person added by marking a sentence; spans are UTF-16 code units of its document. */
export interface AddedStatement extends NamedStatement {
  readonly id: string;
  readonly status: Status;
  readonly end: number;
  readonly sourceSpan: Span;
  readonly triggerSpan: Span;
  readonly targetSpan: Span;
}

/** One change of what was read. */
export type Change =
  | { readonly kind: 'merge'; readonly entity: NamedEntity; readonly into: NamedEntity }
  | {
      readonly kind: 'split';
      readonly entity: NamedEntity;
      readonly wordings: readonly string[];
      readonly as: NamedEntity;
    }
  | { readonly kind: 'rename'; readonly entity: NamedEntity; readonly label: string }
  | { readonly kind: 'retype'; readonly entity: NamedEntity; readonly type: EntityType }
  | { readonly kind: 'status'; readonly statement: NamedStatement; readonly status: Status }
  | { readonly kind: 'review'; readonly statement: NamedStatement; readonly verdict: Verdict }
  | { readonly kind: 'delete'; readonly statement: NamedStatement }
  | { readonly kind: 'add'; readonly statement: AddedStatement };

/** An entry of the ledger: what a person changed, when (ISO 8601, UTC) and why. */
export interface Edit {
  readonly id: string;
  readonly at: string;
  readonly reason?: string;
  readonly change: Change;
}
