import { beforeEach, expect, test } from 'vitest';
import { selectDrawn } from '../../../src/renderer/selectDrawn.ts';
import { openDossier } from '../../../src/store/dossierActions.ts';
import { closeDialog, openDialog } from '../../../src/store/sessionActions.ts';
import { resetStore, store } from '../../../src/store/store.ts';
import { setHidden, showTab } from '../../../src/store/viewActions.ts';
import { makeDossier } from '../../fixtures/makeDossier.ts';

const readDrawn = () => selectDrawn(store.getState());

beforeEach(() => {
  resetStore();
  openDossier(makeDossier({ entities: 30, statements: 60 }));
  showTab('graph');
});

test('a graph that another tab hides stays as it was until it is seen or exported', () => {
  const before = readDrawn();
  showTab('findings');
  setHidden('types', new Set(['place']));
  expect(readDrawn()).toBe(before);
  openDialog('export');
  const exported = readDrawn();
  expect(exported.nodes.size).toBeLessThan(before.nodes.size);
  closeDialog('export');
  setHidden('types', new Set());
  expect(readDrawn()).toBe(exported);
  showTab('graph');
  expect(readDrawn().nodes.size).toBe(before.nodes.size);
});

test('a hidden graph is never that of another dossier', () => {
  readDrawn();
  showTab('findings');
  const other = makeDossier({ entities: 5, statements: 9 });
  openDossier(other);
  expect(
    [...readDrawn().nodes.values()].every(({ entity }) => other.entities.some(({ id }) => id === entity)),
  ).toBe(true);
});
