import type { Dossier } from '../../graph-data/schema/dossier.ts';
import type { RelationId } from '../../graph-data/vocabulary/vocabulary.ts';
import { offerUndo } from '../ingest/offerUndo.ts';
import { getLibrary } from '../storage/startStorage.ts';
import { editDossier, openDossier } from '../store/dossierActions.ts';
import type { ImportPlace } from '../store/session.ts';
import { notify } from '../store/sessionActions.ts';
import { store } from '../store/store.ts';
import { toggleHidden } from '../store/viewActions.ts';
import { countWords } from '../ui/words.ts';
import { joinDossier } from './joinDossier.ts';

/** Puts an imported graph into the open dossier, or into one of its own; links of no known relation are shown. */
export function placeGraph(fileName: string, imported: Dossier, place: ImportPlace): void {
  if (place === 'new') openNew(fileName, imported);
  else addToOpen(fileName, imported);
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

function openNew(fileName: string, imported: Dossier): void {
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

function addToOpen(fileName: string, imported: Dossier): void {
  const before = store.getState().dossier;
  const { dossier, knownEntities, knownStatements } = joinDossier(before, imported);
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

function isSame(before: Dossier, after: Dossier): boolean {
  return (
    before.statements === after.statements &&
    before.entities === after.entities &&
    before.edits === after.edits
  );
}
