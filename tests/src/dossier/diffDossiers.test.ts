import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dossier } from '../../../graph-data/schema/dossier.ts';
import { applyDiff } from '../../../src/dossier/applyDiff.ts';
import { diffDossiers } from '../../../src/dossier/diffDossiers.ts';
import { invertDiff } from '../../../src/dossier/invertDiff.ts';
import { removeDocument } from '../../../src/dossier/removeDocument.ts';
import { TWO_DOCUMENTS } from './twoDocuments.ts';

const DOCUMENTS = Array.from({ length: 12 }, (_, i) => ({
  id: `d${i}`,
  title: `Document ${i}`,
  text: '',
  sentences: [],
}));

const anyDossier: fc.Arbitrary<Dossier> = fc
  .tuple(fc.shuffledSubarray(DOCUMENTS), fc.shuffledSubarray([...TWO_DOCUMENTS.statements]), fc.string())
  .map(([documents, statements, name]) => ({ ...TWO_DOCUMENTS, name, documents, statements }));

test('a removed document comes back exactly by undo', () => {
  const after = removeDocument(TWO_DOCUMENTS, 'first');
  const diff = diffDossiers(TWO_DOCUMENTS, after);
  expect(applyDiff(TWO_DOCUMENTS, diff)).toEqual(after);
  expect(applyDiff(after, invertDiff(diff))).toEqual(TWO_DOCUMENTS);
});

test('any edit is done, undone and done again', () => {
  fc.assert(
    fc.property(anyDossier, anyDossier, (before, after) => {
      const diff = diffDossiers(before, after);
      expect(applyDiff(before, diff)).toEqual(after);
      expect(applyDiff(after, invertDiff(diff))).toEqual(before);
      expect(applyDiff(applyDiff(after, invertDiff(diff)), diff)).toEqual(after);
    }),
  );
});

test('a diff holds only what changed', () => {
  const diff = diffDossiers(TWO_DOCUMENTS, removeDocument(TWO_DOCUMENTS, 'second'));
  expect(diff.documents.removed.map(({ value }) => value.id)).toEqual(['second']);
  expect(diff.statements.removed.map(({ value }) => value.id)).toEqual(['s3', 's4']);
  expect(diff.statements.added).toEqual([]);
});

test('a list that did not change stays the same list', () => {
  const renamed = { ...TWO_DOCUMENTS, name: 'Salisbury' };
  const result = applyDiff(TWO_DOCUMENTS, diffDossiers(TWO_DOCUMENTS, renamed));
  expect(result.name).toBe('Salisbury');
  expect(result.statements).toBe(TWO_DOCUMENTS.statements);
});
