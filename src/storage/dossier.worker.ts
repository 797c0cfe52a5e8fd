import { expose } from 'comlink';
import { createDossierReading } from '../ingest/dossierReading.ts';

const reading = createDossierReading();

/** Fetches and reads a dossier while the page starts, and nothing else: it is small, and there at once. */
const fetching = {
  ...reading,

  /** Reads the dossier at an address, and returns its name and in how many parts it can be taken. */
  async fetchDossier(address: string): Promise<{ name: string; parts: number }> {
    const response = await fetch(address);
    if (!response.ok || !response.headers.get('content-type')?.includes('json'))
      throw new Error(
        `fetchSample: the server has no ${address}. Build it with “npm start”, or drop documents here to begin a dossier.`,
      );
    return reading.readDossier(await response.blob());
  },
};

export type Fetching = typeof fetching;

expose(fetching);
