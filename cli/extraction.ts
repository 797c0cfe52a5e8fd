import type { Exporter, ExportOptions } from '../exporters/exporter.ts';

/** What the command line was asked for. */
export interface Extraction {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly exporter: Exporter;
  readonly name: string;
  /** How many threads read; by the inputs' size where it is not given. */
  readonly threads: number | undefined;
  readonly options: ExportOptions;
}

export interface Totals {
  readonly entities: number;
  readonly statements: number;
}
