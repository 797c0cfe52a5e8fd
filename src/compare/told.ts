import type { Statement } from '../../graph-data/schema/dossier.ts';

/** A statement of either side with the ends that both sides share; on both sides where one dossier is compared with itself. */
export interface Told {
  readonly statement: Statement;
  readonly original: Statement;
  readonly isBefore: boolean;
  readonly isAfter: boolean;
}
