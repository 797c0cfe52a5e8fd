import { proxy, type Remote, wrap } from 'comlink';
import type { Dossier } from '../../graph-data/schema/dossier.ts';
import type { Drop } from '../../importers/drops.ts';
import type { TableMapping } from '../../importers/tables/tableMapping.ts';
import { Cancelled } from '../ingest/cancelled.ts';
import { type DossierPart, joinParts } from '../ingest/sliceDossier.ts';
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
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  const remote: Remote<GraphImport> = wrap<GraphImport>(worker);
  let stop: (reason: Error) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  stopped.catch(() => undefined);
  worker.addEventListener('error', ({ message }) =>
    stop(new Error(`The reader stopped (${message || 'its code could not be loaded'}). Reload the page.`)),
  );
  const orStopped = <T>(work: Promise<T>): Promise<T> => Promise.race([work, stopped]);
  return {
    recognize: (key, file) => orStopped(remote.recognize(key, file.name, file)),
    read: (keys, mapping, onProgress) =>
      orStopped(
        (async () => {
          const { name, parts, dropped } = await remote.read(keys, mapping, proxy(onProgress));
          const taken: DossierPart[] = [];
          for (let i = 0; i < parts; i++) {
            const part = await remote.takePart(i);
            if (part) taken.push(part);
          }
          return { dossier: joinParts(name, taken), dropped };
        })(),
      ),
    cancel() {
      worker.terminate();
      stop(new Cancelled('Stopped'));
    },
  };
}
