import { undo } from '../store/dossierActions.ts';
import type { Notice } from '../store/session.ts';
import { notify } from '../store/sessionActions.ts';
import { store } from '../store/store.ts';

/** The action of a message that takes the last edit back, as long as nothing else was changed since. */
export function offerUndo(): NonNullable<Notice['action']> {
  const edit = store.getState().done.at(-1);
  return {
    label: 'Undo',
    isOpen: () => edit !== undefined && store.getState().done.includes(edit),
    run: () => {
      if (store.getState().done.at(-1) === edit) undo();
      else
        notify({
          tone: 'info',
          text: 'The dossier was changed since: press Ctrl+Z (⌘Z) to step back through the changes.',
        });
    },
  };
}
