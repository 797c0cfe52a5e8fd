import { SAMPLE_ID } from '../storage/fetchSample.ts';
import { getLibrary } from '../storage/startStorage.ts';
import { hasSelected } from '../store/dossierActions.ts';
import { notify, placeInReader } from '../store/sessionActions.ts';
import { store } from '../store/store.ts';
import type { Link, LinkedDossier } from './link.ts';

/**
 * Opens the dossier of a link, looks at it as the link says and chooses what it chose. What is not there any more is told, and
 * everything else is done; where the dossier is not there, all stays as it is. Places that the link does not say are kept.
 */
export async function followLink({ dossier: linked, view, selection, reading }: Link): Promise<void> {
  if (!(await openLinked(linked))) {
    const called = linked.name === '' ? 'a dossier' : `the dossier “${linked.name}”`;
    notify({
      tone: 'error',
      text: `The link leads to ${called}, which this browser does not have. Open its file (File → Open), and follow the link again.`,
    });
    return;
  }
  const { dossier } = store.getState();
  const isChosen = !selection || hasSelected(dossier, selection);
  const isRead = reading === null || dossier.documents.some(({ id }) => id === reading);
  store.setState((state) => ({
    view: {
      ...view,
      places: new Map([...state.view.places, ...view.places]),
      pinned: new Set([...state.view.pinned, ...view.pinned]),
      moved: view.layout === state.view.layout ? new Map([...state.view.moved, ...view.moved]) : view.moved,
    },
    session: {
      ...state.session,
      pointedAt: null,
      past: [],
      selection: isChosen ? selection : null,
      reader: reading !== null && isRead ? placeInReader(reading) : null,
    },
  }));
  if (!isChosen || !isRead)
    notify({
      tone: 'info',
      text: 'What the link leads to is no longer in this dossier: it may have been merged, removed or read anew. The rest is as the link says.',
    });
}

async function openLinked({ id, name }: LinkedDossier): Promise<boolean> {
  const open = store.getState();
  if (open.dossierId === id) return true;
  const library = getLibrary();
  if (!library) return false;
  if (await library.open(id)) return true;
  if (id === SAMPLE_ID) {
    await library.openSample();
    return true;
  }
  if (open.dossier.name === name) return true;
  const namesake = (await library.list()).find((saved) => saved.name === name);
  return namesake !== undefined && library.open(namesake.id);
}
