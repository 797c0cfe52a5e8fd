import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeDocument } from '../../../src/dossier/removeDocument.ts';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import { dropForgottenChunks } from '../../../src/storage/dropForgottenChunks.ts';
import { loadDossier } from '../../../src/storage/loadDossier.ts';
import { saveDossier } from '../../../src/storage/saveDossier.ts';
import { listChunks } from '../../../src/storage/savedChunks.ts';
import { makeDossier } from '../../fixtures/makeDossier.ts';
import { TWO_DOCUMENTS } from '../../src/dossier/twoDocuments.ts';

const NAME = 'attest-test-save';
let database: Database;

beforeEach(async () => {
  database = await openDatabase(NAME);
});

afterEach(async () => {
  database.close();
  await deleteDB(NAME);
});

test('a dossier comes back as it was saved', async () => {
  await saveDossier(database, 'a', TWO_DOCUMENTS);
  expect((await loadDossier(database, 'a'))?.dossier).toEqual(TWO_DOCUMENTS);
});

test('names like __proto__ and markup come back as they are', async () => {
  const dossier = { ...TWO_DOCUMENTS, name: '<img src=x onerror=alert(1)>' };
  await saveDossier(database, '__proto__', dossier);
  expect((await loadDossier(database, '__proto__'))?.dossier).toEqual(dossier);
});

test('an id that was never saved has no dossier', async () => {
  expect(await loadDossier(database, 'b')).toBeUndefined();
});

test('an edit frees what it replaces and keeps the rest', async () => {
  const first = await saveDossier(database, 'a', TWO_DOCUMENTS);
  const edited = removeDocument(TWO_DOCUMENTS, 'first');
  const second = await saveDossier(database, 'a', edited, first);
  expect((await loadDossier(database, 'a'))?.dossier).toEqual(edited);
  expect(await database.count('chunks')).toBe(
    second.documents.length + second.entities.length + second.statements.length,
  );
});

test('a save over what another tab saved is refused and leaves that save standing', async () => {
  const first = await saveDossier(database, 'a', TWO_DOCUMENTS);
  const theirs = removeDocument(TWO_DOCUMENTS, 'first');
  await saveDossier(database, 'a', theirs, first);
  const chunks = await database.count('chunks');
  await expect(
    saveDossier(database, 'a', removeDocument(TWO_DOCUMENTS, 'second'), first),
  ).rejects.toMatchObject({ name: 'ChangedElsewhere' });
  expect((await loadDossier(database, 'a'))?.dossier).toEqual(theirs);
  expect(await database.count('chunks')).toBe(chunks);
});

test('chunks that no dossier names are dropped after a day, not before', async () => {
  await saveDossier(database, 'a', TWO_DOCUMENTS);
  const used = await database.count('chunks');
  await database.put('chunks', [], `${Date.now()}-left-over`);
  expect(await dropForgottenChunks(database)).toBe(0);
  expect(await dropForgottenChunks(database, Date.now() + 25 * 60 * 60 * 1000)).toBe(1);
  expect(await database.count('chunks')).toBe(used);
});

test('a dossier with a missing part is refused by name', async () => {
  await saveDossier(database, 'a', TWO_DOCUMENTS);
  await database.clear('chunks');
  await expect(loadDossier(database, 'a')).rejects.toThrow('"Tit for tat"');
});

test('50,000 statements come back, in chunks each copied in well under 100 ms', async () => {
  const dossier = makeDossier({ entities: 8000, statements: 51_500, documents: 400 });
  expect(dossier.statements.length).toBeGreaterThanOrEqual(50_000);
  const saved = await saveDossier(database, 'a', dossier);
  expect(Math.max(...listChunks(saved).map(({ values }) => timeCopy(values)))).toBeLessThan(50);
  const loaded = await loadDossier(database, 'a');
  expect(loaded?.dossier.statements).toHaveLength(dossier.statements.length);
  const edited = { ...dossier, statements: dossier.statements.slice(1) };
  const again = await saveDossier(database, 'a', edited, saved);
  expect(again.statements.filter((chunk) => !saved.statements.includes(chunk))).toHaveLength(1);
});

/** The best of three in milliseconds: what the copy costs, whatever else the machine does. */
function timeCopy(values: readonly unknown[]): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    structuredClone(values);
    return performance.now() - start;
  });
  return Math.min(...times);
}
