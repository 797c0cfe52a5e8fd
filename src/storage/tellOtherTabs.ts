import { openDossier } from '../store/dossierActions.ts';
import { notify } from '../store/sessionActions.ts';
import { store } from '../store/store.ts';

/** `opened` is said when a tab opens a dossier, `here` is the answer of one that has it open. */
interface Presence {
  readonly kind: 'opened' | 'here';
  readonly id: string;
}

const CHANNEL = 'attest-presence';

/**
 * Says at once, in both tabs, when a second tab opens the dossier that the first has open, and what that means; either can go on in a
 * copy. Returns a function that stops it.
 */
export function tellOtherTabs(name = CHANNEL): () => void {
  const channel = new BroadcastChannel(name);
  const say = (presence: Presence) => channel.postMessage(presence);
  channel.addEventListener('message', ({ data }: MessageEvent<Presence>) => {
    if (data.id !== store.getState().dossierId) return;
    if (data.kind === 'opened') say({ kind: 'here', id: data.id });
    tell(data.kind);
  });
  const unsubscribe = store.subscribe(
    ({ dossierId }) => dossierId,
    (id) => {
      if (id !== '') say({ kind: 'opened', id });
    },
    { fireImmediately: true },
  );
  return () => {
    unsubscribe();
    channel.close();
  };
}

function tell(kind: Presence['kind']): void {
  const { dossier } = store.getState();
  const what = kind === 'opened' ? 'was opened in another tab' : 'is open in another tab';
  notify({
    tone: 'info',
    text: `“${dossier.name}” ${what} as well. What is changed in one shows in the other; where both change it before the other has saved, the later becomes a dossier of its own. Nothing is lost.`,
    action: {
      label: 'Go on in a copy',
      run: () => {
        const { dossier: open, view } = store.getState();
        openDossier({ ...open, name: `${open.name} (copy)` }, { view });
      },
    },
  });
}
