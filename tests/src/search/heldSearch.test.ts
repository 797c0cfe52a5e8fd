import { expect, test } from 'vitest';
import { followDossier, heldSearch } from '../../../src/search/heldSearch.ts';
import { makeDossier } from '../../fixtures/makeDossier.ts';

const dossier = makeDossier({ entities: 20, statements: 40 });
const changed = { ...dossier, entities: dossier.entities.slice(1) };
const readHeld = () => heldSearch.getState().held;

test('a search is built only where it is wanted, once for all who want it', async () => {
  await followDossier('a', dossier, false);
  expect(readHeld()).toBeNull();
  await Promise.all([followDossier('a', dossier, true), followDossier('a', dossier, true)]);
  const { search } = readHeld() ?? {};
  await followDossier('a', dossier, true);
  expect(readHeld()?.search).toBe(search);
});

test('a search that nobody wants anew stays as it is, until somebody does', async () => {
  await followDossier('a', dossier, true);
  await followDossier('a', changed, false);
  expect(readHeld()?.dossier).toBe(dossier);
  await followDossier('a', changed, true);
  expect(readHeld()?.dossier).toBe(changed);
});

test('a search that a change made old is not built to its end', async () => {
  await followDossier('a', changed, true);
  const old = followDossier('a', dossier, true);
  const now = followDossier('a', { ...dossier }, false);
  await Promise.all([old, now]);
  expect(readHeld()?.dossier).toBe(changed);
});

test('the search over another dossier is let go of', async () => {
  await followDossier('a', dossier, true);
  await followDossier('b', changed, false);
  expect(readHeld()).toBeNull();
});
