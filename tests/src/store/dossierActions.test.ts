import { beforeEach, expect, test } from 'vitest';
import { removeDocument } from '../../../src/dossier/removeDocument.ts';
import { editDossier, openDossier, redo, renameDossier, undo } from '../../../src/store/dossierActions.ts';
import { selectProjection, selectVisibleStatements } from '../../../src/store/selectors.ts';
import { select, showInReader } from '../../../src/store/sessionActions.ts';
import { resetStore, store } from '../../../src/store/store.ts';
import { toggleHidden } from '../../../src/store/viewActions.ts';
import { makeDossier } from '../../fixtures/makeDossier.ts';

const dossier = makeDossier({ entities: 40, statements: 90 });

beforeEach(() => {
  resetStore();
  openDossier(dossier, { id: 'one' });
});

test('an edit is undone and done again exactly', () => {
  editDossier('Remove', (open) => removeDocument(open, 'document-3'));
  const after = store.getState().dossier;
  expect(after.documents).toHaveLength(dossier.documents.length - 1);
  undo();
  expect(store.getState().dossier).toEqual(dossier);
  redo();
  expect(store.getState().dossier).toEqual(after);
});

test('a new edit forgets what was undone', () => {
  renameDossier('A');
  undo();
  renameDossier('B');
  redo();
  expect(store.getState().dossier.name).toBe('B');
});

test('an edit that changes nothing leaves nothing to undo', () => {
  renameDossier(dossier.name);
  expect(store.getState().done).toHaveLength(0);
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
