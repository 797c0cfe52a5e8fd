import type { Document } from '../../../graph-data/schema/dossier.ts';
import { removeDocument } from '../../dossier/removeDocument.ts';
import { offerUndo } from '../../ingest/offerUndo.ts';
import { prepareEdit } from '../../store/dossierActions.ts';
import { notify } from '../../store/sessionActions.ts';

/** Removes a document, and offers to take that back as long as nothing else was changed since. */
export async function removeWithUndo({ id, title }: Pick<Document, 'id' | 'title'>): Promise<void> {
  let gone = 0;
  await prepareEdit(`Remove “${title}”`, (dossier) => {
    const after = removeDocument(dossier, id);
    gone = dossier.statements.length - after.statements.length;
    return after;
  });
  notify({
    tone: 'info',
    text: `Removed “${title}” with ${gone === 1 ? '1 statement' : `${gone} statements`}.`,
    action: offerUndo(),
  });
}
