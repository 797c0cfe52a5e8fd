import type { Recognized } from './import.worker.ts';

/** A file that holds a graph, open in the worker under its key. */
export interface OpenedGraph extends Recognized {
  readonly key: string;
  readonly fileName: string;
}
