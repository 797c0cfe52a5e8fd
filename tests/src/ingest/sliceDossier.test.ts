import { expect, test } from 'vitest';
import { applyDiff } from '../../../src/dossier/applyDiff.ts';
import { diffDossiers } from '../../../src/dossier/diffDossiers.ts';
import { removeDocument } from '../../../src/dossier/removeDocument.ts';
import { joinDiffs, sliceDiff } from '../../../src/ingest/sliceDiff.ts';
import { joinParts, sliceDossier } from '../../../src/ingest/sliceDossier.ts';
import { TWO_DOCUMENTS } from '../dossier/twoDocuments.ts';

test.each([1, 2, 3, 1000])('a dossier in parts of %i is the same when put together', (length) => {
  const parts = [...sliceDossier(TWO_DOCUMENTS, length)];
  expect(joinParts(TWO_DOCUMENTS.name, parts)).toEqual(TWO_DOCUMENTS);
  expect(parts.every(({ statements }) => statements.length <= length)).toBe(true);
});

test.each([1, 2, 1000])('the ledger goes along in parts of %i', (length) => {
  const change = { kind: 'rename', entity: { id: 'e', label: 'E' }, label: 'F' } as const;
  const edits = Array.from({ length: 3 }, (_, i) => ({ id: `${i}`, at: '2026-11-26T08:00:00.000Z', change }));
  const edited = { ...TWO_DOCUMENTS, edits };
  expect(joinParts(edited.name, [...sliceDossier(edited, length)])).toEqual(edited);
});

test('an empty dossier has no parts and comes back empty', () => {
  const empty = { ...TWO_DOCUMENTS, documents: [], entities: [], statements: [] };
  expect(joinParts(empty.name, [...sliceDossier(empty)])).toEqual(empty);
});

test.each([1, 2, 1000])('a diff in parts of %i does the same when put together', (length) => {
  const after = removeDocument(TWO_DOCUMENTS, 'first');
  const [first, ...rest] = [...sliceDiff(diffDossiers(TWO_DOCUMENTS, after), length)];
  if (!first) throw new Error('a diff has at least one part');
  expect(applyDiff(TWO_DOCUMENTS, joinDiffs([first, ...rest]))).toEqual(after);
});

test('a diff that changes nothing is one part', () => {
  expect([...sliceDiff(diffDossiers(TWO_DOCUMENTS, TWO_DOCUMENTS), 10)]).toHaveLength(1);
});
