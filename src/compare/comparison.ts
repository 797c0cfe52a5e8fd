import type { Entity, Statement } from '../../graph-data/schema/dossier.ts';

/** What is compared with what: the open dossier on two days (YYYY-MM-DD), or another dossier with the open one. */
export type Compared =
  | { readonly kind: 'days'; readonly before: string; readonly after: string }
  | { readonly kind: 'dossier'; readonly id: string };

/** One side of a comparison. */
export interface Side {
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
}

/**
 * How a fact differs. `new`: only said after. `gone`: only said before. `reversed`: said to be so and then not to be so, the other way
 * round, or taken back by its opposite. `status`: as sure as not before ("planned", then done).
 */
export const CHANGES = ['new', 'gone', 'reversed', 'status'] as const;
export type Change = (typeof CHANGES)[number];

/** What differs, as the lists in which it is read. */
export const COMPARED_LISTS = [...CHANGES, 'turns', 'actors'] as const;
export type ComparedList = (typeof COMPARED_LISTS)[number];

/** A fact that differs, with its statements of both sides as they stand there. `source` and `target` are ids of `entityById`. */
export interface FactChange {
  readonly kind: Change;
  readonly source: string;
  readonly target: string;
  readonly before: readonly Statement[];
  readonly after: readonly Statement[];
}

/** Two actors of whose acts most were cooperation before, and most of those that came after conflict, or the other way round. */
export interface Turn {
  readonly ends: readonly [string, string];
  readonly to: 'conflict' | 'cooperation';
  readonly before: readonly Statement[];
  readonly after: readonly Statement[];
}

export interface Comparison {
  readonly facts: readonly FactChange[];
  /** Facts that both sides say alike. */
  readonly alike: number;
  readonly turns: readonly Turn[];
  readonly newActors: readonly Entity[];
  readonly goneActors: readonly Entity[];
  /** The actors of both sides by one id each: that of the side after, where it has them. */
  readonly entityById: ReadonlyMap<string, Entity>;
  /** Actors that are taken for one because of an alias, with the name that the side before gives them. */
  readonly byAlias: readonly { readonly actor: string; readonly before: string }[];
}
