import type { Dossier } from '../../graph-data/schema/dossier.ts';
import type { RelationId } from '../../graph-data/vocabulary/vocabulary.ts';
import { offerUndo } from '../ingest/offerUndo.ts';
import { getLibrary } from '../storage/startStorage.ts';
import { editDossier, openDossier } from '../store/dossierActions.ts';
import { prepareDossier } from '../store/prepareDossier.ts';
import type { ImportPlace } from '../store/session.ts';
import { notify } from '../store/sessionActions.ts';
import { store } from '../store/store.ts';
import { INITIAL_VIEW } from '../store/view.ts';
import { toggleHidden } from '../store/viewActions.ts';
import { countWords } from '../ui/words.ts';
import { type Joined, joinDossier } from './joinDossier.ts';

/** Puts an imported graph into the open dossier, or into one of its own; links of no known relation are shown. */
export async function placeGraph(fileName: string, imported: Dossier, place: ImportPlace): Promise<void> {
  if (place === 'new') await openNew(fileName, imported);
  else await addToOpen(fileName, imported);
  const isHidden = store.getState().view.hidden.relations.has(OPEN);
  if (!isHidden || !imported.statements.some(({ relation }) => relation === OPEN)) return;
  toggleHidden('relations', [OPEN], false);
  if (place === 'open')
    notify({
      tone: 'info',
      text: 'Links of no known relation are shown now, under “Other verbs”: the filters hide them again.',
    });
}

const OPEN: RelationId = 'other';

async function openNew(fileName: string, imported: Dossier): Promise<void> {
  await prepareDossier(imported, INITIAL_VIEW);
  const { dossier, dossierId, view } = store.getState();
  openDossier(imported);
  notify({
    tone: 'info',
    text: `“${imported.name}” holds what ${fileName} says. “${dossier.name}” is as it was.`,
    ...(!getLibrary() && {
      action: { label: 'Back', run: () => openDossier(dossier, { id: dossierId, view }) },
    }),
  });
}

async function addToOpen(fileName: string, imported: Dossier): Promise<void> {
  const { before, dossier, knownEntities, knownStatements } = await joinOpen(imported);
  editDossier(`Import ${fileName}`, () => (isSame(before, dossier) ? before : dossier));
  const isAdded = store.getState().dossier !== before;
  const statements = dossier.statements.length - before.statements.length;
  const entities = dossier.entities.length - before.entities.length;
  const added = isAdded
    ? `Imported ${countWords(entities, 'actor')} and ${countWords(statements, 'statement')} from ${fileName}.`
    : `All that ${fileName} says is in the dossier already.`;
  const joined =
    isAdded && knownEntities > 0 ? ` ${countWords(knownEntities, 'actor')} of it were there by name.` : '';
  const said =
    isAdded && knownStatements > 0 ? ` ${countWords(knownStatements, 'statement')} were there already.` : '';
  notify({ tone: 'info', text: `${added}${joined}${said}`, ...(isAdded && { action: offerUndo() }) });
}

/** The open dossier and what it will be; joined again where it was changed meanwhile. */
async function joinOpen(imported: Dossier): Promise<Joined & { before: Dossier }> {
  for (;;) {
    const before = store.getState().dossier;
    const joined = joinDossier(before, imported);
    await prepareDossier(joined.dossier);
    if (store.getState().dossier === before) return { before, ...joined };
  }
}

function isSame(before: Dossier, after: Dossier): boolean {
  return (
    before.statements === after.statements &&
    before.entities === after.entities &&
    before.edits === after.edits
  );
}
