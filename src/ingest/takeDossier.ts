import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { type DossierPart, joinParts } from './sliceDossier.ts';
import { takeParts } from './takeParts.ts';

/** Takes a dossier over from a worker that has opened it in so many parts. */
export async function takeDossier(
  { name, parts }: { readonly name: string; readonly parts: number },
  take: (index: number) => Promise<DossierPart | undefined>,
): Promise<Dossier> {
  return joinParts(name, await takeParts(parts, take));
}
