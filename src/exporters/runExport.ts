import { proxy, type Remote, wrap } from 'comlink';
import type { ExportOptions } from '../../exporters/exporter.ts';
import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { sliceDossier } from '../ingest/sliceDossier.ts';
import type { Exporting } from './export.worker.ts';

export interface RunningExport {
  /** Undefined when it was cancelled. */
  readonly file: Promise<{ readonly fileName: string; readonly content: Blob } | undefined>;
  readonly cancel: () => void;
}

/** Writes a dossier in a format beside the page; `onProgress` is told how many bytes there are so far. */
export function runExport(
  format: string,
  dossier: Dossier,
  options: ExportOptions,
  onProgress: (bytes: number) => void,
): RunningExport {
  const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });
  const remote: Remote<Exporting> = wrap<Exporting>(worker);
  let cancel = (): void => undefined;
  const cancelled = new Promise<undefined>((resolve) => {
    cancel = () => resolve(undefined);
  });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) =>
      reject(
        new Error(`The export stopped (${message || 'its code could not be loaded'}). Reload the page.`),
      ),
    );
  });
  const write = async () => {
    for (const part of sliceDossier(dossier)) await remote.addPart(part);
    return remote.write(format, dossier.name, options, proxy(onProgress));
  };
  const file = Promise.race([write(), cancelled, failed]).finally(() => worker.terminate());
  return { file, cancel };
}
