import { beforeEach, expect, test } from 'vitest';
import { removeDocument } from '../../../src/dossier/removeDocument.ts';
import { EditError } from '../../../src/edits/editError.ts';
import {
  changeDossier,
  editDossier,
  openDossier,
  redo,
  renameDossier,
  undo,
} from '../../../src/store/dossierActions.ts';
import { selectIndex, selectProjection, selectVisibleStatements } from '../../../src/store/selectors.ts';
import { select, showInReader } from '../../../src/store/sessionActions.ts';
import { resetStore, store } from '../../../src/store/store.ts';
import { toggleHidden } from '../../../src/store/viewActions.ts';
import { makeDossier } from '../../fixtures/makeDossier.ts';

const dossier = makeDossier({ entities: 40, statements: 90 });

beforeEach(() => {
  resetStore();
  openDossier(dossier, { id: 'one' });
});

test('an edit is undone and done again exactly', async () => {
  editDossier('Remove', (open) => removeDocument(open, 'document-3'));
  const after = store.getState().dossier;
  expect(after.documents).toHaveLength(dossier.documents.length - 1);
  await undo();
  expect(store.getState().dossier).toEqual(dossier);
  await redo();
  expect(store.getState().dossier).toEqual(after);
});

test('a new edit forgets what was undone', async () => {
  renameDossier('A');
  await undo();
  renameDossier('B');
  await redo();
  expect(store.getState().dossier.name).toBe('B');
});

test('an edit that changes nothing leaves nothing to undo', () => {
  renameDossier(dossier.name);
  expect(store.getState().done).toHaveLength(0);
});

const renameActor = (id: string, label: string) =>
  changeDossier('Rename', { kind: 'rename', entity: { id, label }, label });
const nameActors = () =>
  store
    .getState()
    .dossier.entities.slice(0, 2)
    .map(({ label }) => label);

test('an edit is shown when what the screen asks of it was worked out', async () => {
  const renamed = renameActor('e1', 'One');
  expect(store.getState().dossier).toBe(dossier);
  await renamed;
  expect(nameActors()[0]).toBe('One');
});

test('edits asked for at once are made in that order, each of what the one before left', async () => {
  const [first, second] = nameActors();
  await Promise.all([renameActor('e1', 'One'), renameActor('e2', 'Two'), undo(), renameActor('e1', 'Uno')]);
  expect(nameActors()).toEqual(['Uno', second]);
  await Promise.all([undo(), undo()]);
  expect(nameActors()).toEqual([first, second]);
});

test('an edit is made of what another, made at once, left meanwhile', async () => {
  const renamed = renameActor('e1', 'One');
  await Promise.resolve();
  renameDossier('Other');
  await renamed;
  expect(store.getState()).toMatchObject({ dossier: { name: 'Other' }, done: [{}, { label: 'Rename' }] });
  expect(nameActors()[0]).toBe('One');
});

test('an edit that cannot be made rejects, and those after it are made', async () => {
  const refused = renameActor('e1', ' ');
  const renamed = renameActor('e2', 'Two');
  await expect(refused).rejects.toThrow(EditError);
  await renamed;
  expect(nameActors()[1]).toBe('Two');
});

test('an edit is dropped when another dossier is opened before it is shown', async () => {
  const renamed = renameActor('e1', 'One');
  openDossier(makeDossier({ entities: 5, statements: 9 }), { id: 'two' });
  const { dossier: other } = store.getState();
  await renamed;
  expect(store.getState()).toMatchObject({ dossier: other, done: [] });
});

test('an edit of statements leaves the index of entities and documents as it was', async () => {
  const { entityById, documentById, statementById } = selectIndex(store.getState());
  editDossier('Reject', (open) => ({ ...open, statements: open.statements.slice(1) }));
  const after = selectIndex(store.getState());
  expect(after.entityById).toBe(entityById);
  expect(after.documentById).toBe(documentById);
  expect(after.statementById.size).toBe(statementById.size - 1);
});

test('another name of the dossier leaves what was worked out of it', () => {
  const before = selectProjection(store.getState());
  renameDossier('Other');
  expect(selectProjection(store.getState())).toBe(before);
});

test('what is selected is let go when an edit removes it', () => {
  const statement = dossier.statements[0];
  select({ kind: 'statement', id: statement?.id ?? '' });
  showInReader(statement?.evidence.document ?? '');
  editDossier('Remove', (open) => removeDocument(open, statement?.evidence.document ?? ''));
  expect(store.getState().session).toMatchObject({ selection: null, reader: null });
});

test('opening another dossier starts with its own view and nothing to undo', () => {
  renameDossier('Other');
  toggleHidden('types', ['person'], true);
  openDossier(dossier, { id: 'two' });
  const { done, view, dossierId } = store.getState();
  expect([done.length, view.hidden.types.has('person'), dossierId]).toEqual([0, false, 'two']);
});

test('selectors give the same object until what they depend on changes', () => {
  const before = selectProjection(store.getState());
  select({ kind: 'entity', id: 'e1' });
  expect(selectProjection(store.getState())).toBe(before);
  toggleHidden('statuses', ['asserted'], true);
  expect(selectProjection(store.getState())).not.toBe(before);
});

test('hiding a value and showing it again brings its statements back', () => {
  const all = selectVisibleStatements(store.getState()).length;
  toggleHidden('relations', ['expelled', 'met'], true);
  expect(selectVisibleStatements(store.getState()).length).toBeLessThan(all);
  toggleHidden('relations', ['expelled', 'met'], false);
  expect(selectVisibleStatements(store.getState())).toHaveLength(all);
});
