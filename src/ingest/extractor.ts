import { proxy } from 'comlink';
import type { Reading, SourceFile } from '../../graph-data/readers/reading.ts';
import type { Dossier, SourceDocument } from '../../graph-data/schema/dossier.ts';
import { applyDiff } from '../dossier/applyDiff.ts';
import type { DossierDiff } from '../dossier/diffDossiers.ts';
import type { Extraction } from './extraction.worker.ts';
import { openWorker } from './openWorker.ts';
import { joinDiffs } from './sliceDiff.ts';
import { sliceDossier } from './sliceDossier.ts';
import { takeDossier } from './takeDossier.ts';
import { takeParts } from './takeParts.ts';

/** The worker that reads and extracts, from the page's side. */
export interface Extractor {
  readSource(
    file: Blob,
    names: Pick<SourceFile, 'name' | 'id'>,
    onProgress: (share: number) => void,
  ): Promise<Reading>;
  /** Reads a dossier from a file; rejects with a DossierError's message. */
  readDossier(file: Blob): Promise<Dossier>;
  extract(
    dossier: Dossier,
    documents: readonly SourceDocument[],
    onProgress: (done: number, total: number) => void,
  ): Promise<Dossier>;
  /** Ends the worker; what runs rejects with Cancelled. */
  cancel(): void;
}

export function createExtractor(): Extractor {
  const { remote, orStopped, cancel } = openWorker<Extraction>(
    new Worker(new URL('./extraction.worker.ts', import.meta.url), { type: 'module' }),
  );
  let known: Dossier | undefined;

  const sendBase = async (dossier: Dossier): Promise<void> => {
    if (dossier === known) return;
    known = undefined;
    await remote.beginBase(dossier.name);
    for (const part of sliceDossier(dossier)) await remote.addToBase(part);
  };
  const readDossier = async (file: Blob): Promise<Dossier> =>
    takeDossier(await remote.readDossier(file), (i) => remote.takeDossierPart(i));
  const takeDiff = async (count: number): Promise<DossierDiff> => {
    const [first, ...rest] = await takeParts<DossierDiff>(count, (i) => remote.takePart(i));
    if (!first) throw new Error('The reader gave nothing back. Reload the page and try again.');
    return joinDiffs([first, ...rest]);
  };

  return {
    readSource: (file, names, onProgress) => orStopped(remote.readSource(file, names, proxy(onProgress))),
    readDossier: (file) => orStopped(readDossier(file)),
    extract: (dossier, documents, onProgress) =>
      orStopped(
        (async () => {
          await sendBase(dossier);
          const count = await remote.extract(documents, proxy(onProgress));
          const diff = await takeDiff(count);
          known = applyDiff(dossier, { ...diff, name: { before: dossier.name, after: dossier.name } });
          return known;
        })(),
      ),
    cancel,
  };
}
