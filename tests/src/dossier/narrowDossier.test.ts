import { expect, test } from 'vitest';
import { narrowDossier } from '../../../src/dossier/narrowDossier.ts';
import { TWO_DOCUMENTS } from './twoDocuments.ts';

test('entities that no kept statement names are left out', () => {
  const kept = TWO_DOCUMENTS.statements.slice(0, 1);
  const narrow = narrowDossier(TWO_DOCUMENTS, kept);
  expect(narrow.statements).toEqual(kept);
  expect(narrow.entities.map(({ id }) => id)).toEqual(['poland', 'russia']);
  expect(narrow.documents).toBe(TWO_DOCUMENTS.documents);
});

test('who says so is kept', () => {
  const [s1] = TWO_DOCUMENTS.statements;
  if (!s1) throw new Error('twoDocuments.ts has no statements');
  const narrow = narrowDossier(TWO_DOCUMENTS, [{ ...s1, attributedTo: 'nowak' }]);
  expect(narrow.entities.map(({ id }) => id)).toContain('nowak');
});
