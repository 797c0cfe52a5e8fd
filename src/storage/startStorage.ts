import { createDossier, openDossier } from '../store/dossierActions.ts';
import { notify, notifyError } from '../store/sessionActions.ts';
import { store } from '../store/store.ts';
import { createAnnouncer } from './announceSaves.ts';
import { openDatabase } from './database.ts';
import { describeStorageError } from './describeStorageError.ts';
import { dropForgottenChunks } from './dropForgottenChunks.ts';
import { fetchSample, SAMPLE_ID } from './fetchSample.ts';
import { Keeper } from './keeper.ts';
import { Library } from './library.ts';
import { tellOtherTabs } from './tellOtherTabs.ts';

let library: Library | undefined;

/** The saved dossiers; undefined while storage opens and where the browser refuses it. */
export function getLibrary(): Library | undefined {
  return library;
}

/** Opens the dossier that was open last, or the sample, and keeps what is open in the browser's storage from then on. */
export async function startStorage(): Promise<void> {
  try {
    const database = await openDatabase();
    const keeper = new Keeper(database, createAnnouncer());
    keeper.start();
    saveOnHiding(keeper);
    warnOnLeaving(() => keeper.hasUnsavedEdits());
    library = new Library(database, keeper);
    void dropForgottenChunks(database).catch(() => undefined);
  } catch (error) {
    notify({ tone: 'error', text: describeStorageError(error) });
    warnOnLeaving(() => store.getState().done.length > 0);
  }
  await openFirst();
  if (library) tellOtherTabs();
}

async function openFirst(): Promise<void> {
  try {
    await library?.openLast();
    if (!library) await openSampleUnsaved();
  } catch (error) {
    notifyError(error);
    await openSampleUnsaved().catch((second: unknown) => {
      if (String(second) !== String(error)) notifyError(second);
      createDossier('Untitled');
    });
  }
}

/** Opens the sample where there is no storage. */
export async function openSampleUnsaved(): Promise<void> {
  openDossier(await fetchSample(), { id: SAMPLE_ID });
}

function saveOnHiding(keeper: Keeper): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keeper.flush();
  });
}

/** The browser asks before the page is left while `isUnsaved`. */
function warnOnLeaving(isUnsaved: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (isUnsaved()) event.preventDefault();
  });
}
