import type { EntityType, Statement } from '../graph-data/schema/dossier.ts';

/** The halves of tests/gold: rules are written on `build`; of `held-out` only figures are ever shown. */
export const HALVES = ['build', 'held-out'] as const;
export type Half = (typeof HALVES)[number];

export interface GoldEntity {
  readonly label: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
}

/** Source and target are labels; `evidence` is the sentence, where the text has more than one. */
export interface GoldStatement extends Pick<Statement, 'relation' | 'status' | 'count' | 'date'> {
  readonly source: string;
  readonly target: string;
  readonly evidence?: string;
}

/** A sentence of the gold is a text of one sentence without a title and without entities. */
export interface GoldText {
  readonly id: string;
  readonly kind: 'sentence' | 'document';
  readonly title: string;
  readonly date?: string;
  readonly text: string;
  readonly nearMiss?: Statement['relation'];
  readonly entities: readonly GoldEntity[];
  readonly statements: readonly GoldStatement[];
}
