import { ingestSources } from '../../ingest/ingestSources.ts';
import { pickDocuments, pickGraphs } from '../../ingest/pickFiles.ts';
import { listFiles } from '../../ingest/sources.ts';
import { getLibrary, openSampleUnsaved } from '../../storage/startStorage.ts';
import { createDossier, openDossier } from '../../store/dossierActions.ts';
import { notify, notifyError } from '../../store/sessionActions.ts';
import { store } from '../../store/store.ts';

export function addDocuments(): void {
  pickDocuments().then((files) => ingestSources(listFiles(files)), notifyError);
}

export function openFile(): void {
  pickGraphs().then((files) => ingestSources(listFiles(files)), notifyError);
}

export function newDossier(): void {
  const { dossier, dossierId, view } = store.getState();
  createDossier('Untitled');
  notify({
    tone: 'info',
    text: 'A new dossier: drop documents here, or paste text.',
    ...(!getLibrary() && {
      action: { label: 'Back', run: () => openDossier(dossier, { id: dossierId, view }) },
    }),
  });
}

export function openSample(): void {
  const library = getLibrary();
  (library ? library.openSample() : openSampleUnsaved()).catch(notifyError);
}

export function duplicateDossier(): void {
  const { dossier, view } = store.getState();
  const name = `${dossier.name} (copy)`;
  openDossier({ ...dossier, name }, { view });
  notify({ tone: 'info', text: `You are in “${name}” now. “${dossier.name}” is as it was.` });
}
