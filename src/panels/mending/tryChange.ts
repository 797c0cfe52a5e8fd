import type { Change } from '../../../graph-data/schema/edit.ts';
import { EditError } from '../../edits/editError.ts';
import { offerUndo } from '../../ingest/offerUndo.ts';
import { changeDossier } from '../../store/dossierActions.ts';
import { notify } from '../../store/sessionActions.ts';

/** Makes a change and says so with a way back, or says why it cannot be made. Whether it was made. */
export async function tryChange(label: string, change: Change): Promise<boolean> {
  try {
    await changeDossier(label, change);
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    notify({ tone: 'error', text: error.message });
    return false;
  }
  notify({ tone: 'info', text: `${label}.`, action: offerUndo() });
  return true;
}
