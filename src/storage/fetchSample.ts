import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { readDossierAside } from '../ingest/readDossierAside.ts';

export const SAMPLE_ID = 'sample';
const SAMPLE_ADDRESS = `${import.meta.env.BASE_URL}sample.dossier.json`;

/** The sample dossier, from the server that the explorer came from; read beside the page. */
export async function fetchSample(): Promise<Dossier> {
  const response = await fetch(SAMPLE_ADDRESS);
  if (!response.ok || !response.headers.get('content-type')?.includes('json'))
    throw new Error(
      `fetchSample: the server has no ${SAMPLE_ADDRESS}. Build it with “npm start”, or drop documents here to begin a dossier.`,
    );
  return readDossierAside(await response.blob());
}
