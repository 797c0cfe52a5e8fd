import { notify, notifyError } from '../store/sessionActions.ts';
import { type State, store } from '../store/store.ts';
import { decodeLink } from './decodeLink.ts';
import { encodeLink } from './encodeLink.ts';
import { followLink } from './followLink.ts';
import { readLink } from './readLink.ts';

/** Browsers refuse to change the address more than some hundred times a minute: what moves on and on is written so often. */
const PAUSE_MS = 400;

let isFollowing = false;
let timer: number | undefined;
let entry = '';

/** Follows the link in the address, and from then on keeps the address that of what is shown, one entry of the history a step. */
export async function startLinks(): Promise<void> {
  await followAddress();
  window.addEventListener('popstate', () => void followAddress());
  store.subscribe(
    ({ dossierId, dossier, view, session }) =>
      [dossierId, dossier.name, view, session.selection, session.reader?.document] as const,
    () => {
      if (!isFollowing) noteChange(store.getState());
    },
    { equalityFn: (a, b) => a.every((value, i) => value === b[i]) },
  );
}

async function followAddress(): Promise<void> {
  const { hash } = window.location;
  const link = decodeLink(hash);
  isFollowing = true;
  try {
    if (link) await followLink(link);
    else if (hash.length > 1)
      notify({
        tone: 'info',
        text: 'The address ends in no link that Attest knows. Shown is what was open last.',
      });
  } catch (error) {
    notifyError(error);
  } finally {
    isFollowing = false;
    entry = nameEntry(store.getState());
    write('replace');
  }
}

/** Another tab, finding, dossier or selection is a step to come back to; other changes of the view are not. */
function noteChange(state: State): void {
  const next = nameEntry(state);
  if (next === entry) timer ??= window.setTimeout(() => write('replace'), PAUSE_MS);
  else {
    entry = next;
    write('push');
  }
}

function nameEntry({ dossierId, view, session }: State): string {
  return JSON.stringify([
    dossierId,
    view.tab,
    view.tab === 'findings' && view.finding,
    session.selection,
    session.reader?.document,
  ]);
}

function write(way: 'push' | 'replace'): void {
  window.clearTimeout(timer);
  timer = undefined;
  const hash = `#${encodeLink(readLink(store.getState()))}`;
  if (hash === window.location.hash) return;
  if (way === 'push') window.history.pushState(null, '', hash);
  else window.history.replaceState(null, '', hash);
}
