import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { removeDocument } from '../../../src/dossier/removeDocument.ts';
import type { Announcer } from '../../../src/storage/announceSaves.ts';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import { Keeper } from '../../../src/storage/keeper.ts';
import { Library } from '../../../src/storage/library.ts';
import { loadDossier } from '../../../src/storage/loadDossier.ts';
import { saveDossier } from '../../../src/storage/saveDossier.ts';
import { editDossier, openDossier, renameDossier } from '../../../src/store/dossierActions.ts';
import { resetStore, store } from '../../../src/store/store.ts';
import { pinEntity, showTab } from '../../../src/store/viewActions.ts';
import { TWO_DOCUMENTS } from '../../src/dossier/twoDocuments.ts';

const NAME = 'attest-test-keeper';
let database: Database;
let keeper: Keeper;
let library: Library;
let hearOther: (id: string, revision: number) => void;
let stop: () => void;

const announcer: Announcer = {
  announce: () => undefined,
  listen: (hear) => {
    hearOther = hear;
    return () => undefined;
  },
};

beforeEach(async () => {
  resetStore();
  sessionStorage.clear();
  database = await openDatabase(NAME);
  keeper = new Keeper(database, announcer);
  library = new Library(database, keeper);
  stop = keeper.start();
});

afterEach(async () => {
  await keeper.flush();
  stop();
  vi.restoreAllMocks();
  database.close();
  await deleteDB(NAME);
});

function readNotices(): string[] {
  return store.getState().session.notices.map(({ text }) => text);
}

test('what is open comes back after a reload, with its view', async () => {
  openDossier(TWO_DOCUMENTS, { id: 'a' });
  editDossier('Remove', (dossier) => removeDocument(dossier, 'first'));
  pinEntity('russia', { x: 3, y: 4 });
  showTab('statements');
  const { dossier } = store.getState();
  await keeper.flush();
  resetStore();
  await new Library(database, new Keeper(database, announcer)).openLast();
  const state = store.getState();
  expect(state.dossierId).toBe('a');
  expect(state.dossier).toEqual(dossier);
  expect(state.view.tab).toBe('statements');
  expect(state.view.pinned.has('russia')).toBe(true);
  expect(state.view.places.get('russia')).toEqual({ x: 3, y: 4 });
});

test('an edit is saved without being asked', async () => {
  openDossier(TWO_DOCUMENTS, { id: 'a' });
  renameDossier('Salisbury');
  await expect.poll(async () => (await library.list()).map(({ name }) => name)).toEqual(['Salisbury']);
  expect(keeper.hasUnsavedEdits()).toBe(false);
});

test('a dossier that another takes the place of is saved before', async () => {
  openDossier(TWO_DOCUMENTS, { id: 'a' });
  openDossier({ ...TWO_DOCUMENTS, name: 'Other' }, { id: 'b' });
  await keeper.flush();
  expect((await library.list()).map(({ name }) => name).sort()).toEqual(['Other', 'Tit for tat']);
  await library.open('a');
  expect(store.getState().dossier).toEqual(TWO_DOCUMENTS);
});

test('a reload opens what was open in this tab, a new tab what was open last', async () => {
  openDossier(TWO_DOCUMENTS, { id: 'a' });
  openDossier({ ...TWO_DOCUMENTS, name: 'Other' }, { id: 'b' });
  await keeper.flush();
  await library.open('a');
  await database.put('settings', 'b', 'openDossier');
  await library.openLast();
  expect(store.getState().dossierId).toBe('a');
  sessionStorage.clear();
  await database.put('settings', 'b', 'openDossier');
  await library.openLast();
  expect(store.getState().dossierId).toBe('b');
});

test('a tab that changed nothing shows what another tab saved', async () => {
  openDossier(TWO_DOCUMENTS, { id: 'a' });
  await keeper.flush();
  const loaded = await loadDossier(database, 'a');
  const theirs = removeDocument(loaded?.dossier ?? TWO_DOCUMENTS, 'first');
  const { revision } = await saveDossier(database, 'a', theirs, loaded?.saved);
  hearOther('a', revision);
  await expect.poll(() => store.getState().dossier).toEqual(theirs);
  expect(readNotices()).toEqual([expect.stringContaining('changed in another tab')]);
});

test('of two tabs that both changed a dossier, both dossiers are kept', async () => {
  openDossier(TWO_DOCUMENTS, { id: 'a' });
  await keeper.flush();
  const loaded = await loadDossier(database, 'a');
  await saveDossier(database, 'a', removeDocument(TWO_DOCUMENTS, 'first'), loaded?.saved);
  editDossier('Remove', (dossier) => removeDocument(dossier, 'second'));
  await keeper.flush();
  expect((await library.list()).map(({ name, documentCount }) => `${name}: ${documentCount}`).sort()).toEqual(
    ['Tit for tat (this tab): 1', 'Tit for tat: 1'],
  );
  expect(store.getState().dossier.documents.map(({ id }) => id)).toEqual(['first']);
  expect(readNotices()).toEqual([expect.stringContaining('in another tab too')]);
});

test('full storage is said once, the session goes on, and the next change that fits is saved', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  openDossier(TWO_DOCUMENTS, { id: 'a' });
  await keeper.flush();
  renameDossier('Salisbury');
  await keeper.flush();
  expect(readNotices()).toEqual([expect.stringContaining('storage is full')]);
  expect(keeper.hasUnsavedEdits()).toBe(true);
  expect(store.getState().dossier.name).toBe('Salisbury');
  put.mockRestore();
  renameDossier('Vrbětice');
  await keeper.flush();
  expect((await library.list()).map(({ name }) => name)).toEqual(['Vrbětice']);
});

test('a removed dossier comes back by undo', async () => {
  openDossier(TWO_DOCUMENTS, { id: 'a' });
  openDossier({ ...TWO_DOCUMENTS, name: 'Other' }, { id: 'b' });
  await keeper.flush();
  const undo = await library.remove('b');
  expect(store.getState().dossierId).toBe('a');
  expect((await library.list()).map(({ id }) => id)).toEqual(['a']);
  await undo();
  expect(await library.open('b')).toBe(true);
  expect(store.getState().dossier.name).toBe('Other');
});
