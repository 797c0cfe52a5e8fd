import { proxy } from 'comlink';
import type { Dossier } from '../../graph-data/schema/dossier.ts';
import type { Drop } from '../../importers/drops.ts';
import type { TableMapping } from '../../importers/tables/tableMapping.ts';
import { openWorker } from '../ingest/openWorker.ts';
import { takeDossier } from '../ingest/takeDossier.ts';
import type { GraphImport, Recognized } from './import.worker.ts';

/** What a graph file gave, in the page's memory. */
export interface TakenGraph {
  readonly dossier: Dossier;
  readonly dropped: readonly Drop[];
}

/** The worker that reads graphs, from the page's side. */
export interface GraphReader {
  /** What a file is, opened under a key; undefined when it holds no graph. Rejects with an ImportError's message. */
  recognize(key: string, file: File): Promise<Recognized | undefined>;
  read(
    keys: readonly string[],
    mapping: TableMapping | undefined,
    onProgress: (share: number) => void,
  ): Promise<TakenGraph>;
  /** Ends the worker; what runs rejects with Cancelled. */
  cancel(): void;
}

export function createGraphReader(): GraphReader {
  const { remote, orStopped, cancel } = openWorker<GraphImport>(
    new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' }),
  );
  return {
    recognize: (key, file) => orStopped(remote.recognize(key, file.name, file)),
    read: (keys, mapping, onProgress) =>
      orStopped(
        (async () => {
          const opened = await remote.read(keys, mapping, proxy(onProgress));
          const dossier = await takeDossier(opened, (i) => remote.takePart(i));
          return { dossier, dropped: opened.dropped };
        })(),
      ),
    cancel,
  };
}
