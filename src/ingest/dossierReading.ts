import { readDossier } from '../../graph-data/schema/readDossier.ts';
import { type DossierPart, sliceDossier } from './sliceDossier.ts';

/** A dossier read in a worker, that the page takes in parts: copying them never holds it. */
export interface DossierReading {
  /** Reads a dossier from a file, and returns its name and in how many parts it can be taken. */
  readDossier(file: Blob): Promise<{ name: string; parts: number }>;
  takeDossierPart(index: number): DossierPart | undefined;
}

export function createDossierReading(): DossierReading {
  let opened: DossierPart[] = [];
  return {
    async readDossier(file) {
      const dossier = readDossier(await file.text());
      opened = [...sliceDossier(dossier)];
      return { name: dossier.name, parts: opened.length };
    },
    takeDossierPart: (index) => opened[index],
  };
}
