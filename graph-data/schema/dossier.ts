import type { RelationId } from '../vocabulary/vocabulary.ts';
import type { Edit, Verdict } from './edit.ts';

/** Characters of a document's text: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One text with where it comes from. `date` is the day of publication, ISO 8601 (YYYY-MM-DD). */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date?: string;
  readonly url?: string;
  readonly publisher?: string;
}

/**
 * What stands in a document's `text` when it is not the whole text: `excerpts` are only the sentences that an imported
 * graph quotes, each at its place, line breaks between them; `graph` is the imported file itself, which has no text.
 */
export const DOCUMENT_KINDS = ['excerpts', 'graph'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A document that was read: `sentences` are the spans the reader found, in order, without overlap. */
export interface Document extends SourceDocument {
  readonly kind?: DocumentKind;
  readonly sentences: readonly Span[];
}

export const ENTITY_TYPES = ['person', 'organization', 'place', 'group'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const MENTION_KINDS = ['name', 'demonym', 'description', 'pronoun'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** The characters in a document that name an entity. `reason` says why they were taken to mean it. */
export interface Mention extends Span {
  readonly document: string;
  readonly kind: MentionKind;
  readonly reason?: string;
}

/**
 * `country` is an ISO 3166-1 alpha-2 code in capitals: of the place itself, or of the state it belongs to.
 * `unknown` marks the one who did what a document says was done, without saying by whom.
 */
export interface Entity {
  readonly id: string;
  readonly label: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly country?: string;
  readonly unknown?: true;
  readonly mentions: readonly Mention[];
}

export const STATUSES = ['asserted', 'negated', 'possible', 'alleged'] as const;
export type Status = (typeof STATUSES)[number];

/** The sentence that says it; `text` stands verbatim at `start`–`end` of the document. */
export interface Evidence extends Span {
  readonly document: string;
  readonly text: string;
}

/**
 * What one sentence says: source, relation, target.
 *
 * `date` is when it happened, ISO 8601 of the precision given: YYYY, YYYY-MM or YYYY-MM-DD.
 * `count` and `object` say how many of whom or what ("8", "diplomats").
 * `place` is the entity where it happened, `instrument` the words for what it was done with ("with drones").
 * `attributedTo` is the entity who says so, where the text names one.
 * `label` is the verb of an open relation (`other`).
 * `statusReason` says which words gave the status. `verdict` is what a person who checked the sentence said of it.
 * The three spans lie in the document of the evidence, in UTF-16 code units. In a document of kind `excerpts` they are
 * empty where the imported file did not give them; in one of kind `graph` the evidence is empty as well (`isQuoted`).
 */
export interface Statement {
  readonly id: string;
  readonly source: string;
  readonly relation: RelationId;
  readonly target: string;
  readonly label?: string;
  readonly status: Status;
  readonly statusReason?: string;
  readonly date?: string;
  readonly count?: number;
  readonly object?: string;
  readonly place?: string;
  readonly instrument?: string;
  readonly attributedTo?: string;
  readonly verdict?: Exclude<Verdict, 'open'>;
  readonly evidence: Evidence;
  readonly sourceSpan: Span;
  readonly triggerSpan: Span;
  readonly targetSpan: Span;
}

export const DOSSIER_FORMAT = 'attest-dossier';
export const DOSSIER_VERSION = 1;

/** Documents, entities and statements together, and the ledger of the edits made to them: what is saved, loaded and exported. */
export interface Dossier {
  readonly format: typeof DOSSIER_FORMAT;
  readonly version: typeof DOSSIER_VERSION;
  readonly name: string;
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly edits?: readonly Edit[];
}
