import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { openWorker } from '../ingest/openWorker.ts';
import { takeDossier } from '../ingest/takeDossier.ts';
import type { Fetching } from './dossier.worker.ts';

export const SAMPLE_ID = 'sample';
const SAMPLE_ADDRESS = `${import.meta.env.BASE_URL}sample.dossier.json`;

/** The sample dossier, from the server that the explorer came from; read beside the page. */
export async function fetchSample(): Promise<Dossier> {
  const { remote, orStopped, cancel } = openWorker<Fetching>(
    new Worker(new URL('./dossier.worker.ts', import.meta.url), { type: 'module' }),
  );
  try {
    const opened = await orStopped(remote.fetchDossier(SAMPLE_ADDRESS));
    return await orStopped(takeDossier(opened, (i) => remote.takeDossierPart(i)));
  } finally {
    cancel();
  }
}
