import type { Dossier } from '../../graph-data/schema/dossier.ts';
import type { DossierReading } from './dossierReading.ts';
import { openWorker } from './openWorker.ts';
import { takeDossier } from './takeDossier.ts';

/** Reads a dossier beside the page, in a worker that is started for it and ended after. */
export async function readDossierAside(file: Blob): Promise<Dossier> {
  const { remote, orStopped, cancel } = openWorker<DossierReading>(
    new Worker(new URL('./dossier.worker.ts', import.meta.url), { type: 'module' }),
  );
  try {
    return await orStopped(takeDossier(remote, file));
  } finally {
    cancel();
  }
}
