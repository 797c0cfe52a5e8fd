import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { openWorker } from '../ingest/openWorker.ts';
import { type DossierPart, joinParts } from '../ingest/sliceDossier.ts';
import { takeParts } from '../ingest/takeParts.ts';
import type { Fetching } from './dossier.worker.ts';

export const SAMPLE_ID = 'sample';
const SAMPLE_ADDRESS = `${import.meta.env.BASE_URL}sample.dossier.json`;

/** The sample dossier, from the server that the explorer came from; read beside the page. */
export async function fetchSample(): Promise<Dossier> {
  const { remote, orStopped, cancel } = openWorker<Fetching>(
    new Worker(new URL('./dossier.worker.ts', import.meta.url), { type: 'module' }),
  );
  try {
    const { name, parts } = await orStopped(remote.fetchDossier(SAMPLE_ADDRESS));
    const taken = takeParts<DossierPart>(parts, (i) => remote.takeDossierPart(i));
    return joinParts(name, await orStopped(taken));
  } finally {
    cancel();
  }
}
