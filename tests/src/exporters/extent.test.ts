import { beforeEach, expect, test } from 'vitest';
import { type Extent, listExtent } from '../../../src/exporters/extent.ts';
import { openDossier } from '../../../src/store/dossierActions.ts';
import { select } from '../../../src/store/sessionActions.ts';
import { store } from '../../../src/store/store.ts';
import { setHidden, takeStep } from '../../../src/store/viewActions.ts';
import { TWO_DOCUMENTS } from '../dossier/twoDocuments.ts';

beforeEach(() => openDossier(TWO_DOCUMENTS));

const count = (extent: Extent) => listExtent(store.getState(), extent).length;
const all = TWO_DOCUMENTS.statements.length;

test('without filter, step and choice, every extent is the whole', () => {
  setHidden('relations', new Set());
  setHidden('types', new Set());
  for (const extent of ['all', 'filtered', 'graph', 'chosen'] as const) expect(count(extent)).toBe(all);
});

test('each extent is what it says', () => {
  const [first] = TWO_DOCUMENTS.statements;
  if (!first) throw new Error('twoDocuments.ts has no statements');
  setHidden('relations', new Set([first.relation]));
  expect(count('filtered')).toBe(
    TWO_DOCUMENTS.statements.filter(({ relation }) => relation !== first.relation).length,
  );
  takeStep({ kind: 'only', actors: [first.source] });
  expect(count('graph')).toBe(0);
  select({ kind: 'statement', id: first.id });
  expect(listExtent(store.getState(), 'chosen')).toEqual([first]);
  expect(count('all')).toBe(all);
});
