import type { Document } from '../../../graph-data/schema/dossier.ts';
import { removeDocument } from '../../dossier/removeDocument.ts';
import { offerUndo } from '../../ingest/offerUndo.ts';
import { editDossier } from '../../store/dossierActions.ts';
import { notify } from '../../store/sessionActions.ts';
import { store } from '../../store/store.ts';

/** Removes a document, and offers to take that back as long as nothing else was changed since. */
export function removeWithUndo({ id, title }: Pick<Document, 'id' | 'title'>): void {
  const before = store.getState().dossier.statements.length;
  editDossier(`Remove “${title}”`, (dossier) => removeDocument(dossier, id));
  const gone = before - store.getState().dossier.statements.length;
  notify({
    tone: 'info',
    text: `Removed “${title}” with ${gone === 1 ? '1 statement' : `${gone} statements`}.`,
    action: offerUndo(),
  });
}
