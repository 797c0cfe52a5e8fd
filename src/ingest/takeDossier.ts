import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { type DossierPart, joinParts } from './sliceDossier.ts';
import { takeParts } from './takeParts.ts';

/** A reading as it looks from the page. */
interface RemoteReading {
  readDossier(file: Blob): Promise<{ name: string; parts: number }>;
  takeDossierPart(index: number): Promise<DossierPart | undefined>;
}

/** Has a worker read a dossier, and takes it over; rejects with a DossierError's message. */
export async function takeDossier(remote: RemoteReading, file: Blob): Promise<Dossier> {
  const { name, parts } = await remote.readDossier(file);
  return joinParts(name, await takeParts<DossierPart>(parts, (i) => remote.takeDossierPart(i)));
}
