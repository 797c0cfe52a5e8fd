import { expect, test } from 'vitest';
import { diffDossiers } from '../../../src/dossier/diffDossiers.ts';
import { keepUnchanged } from '../../../src/dossier/keepUnchanged.ts';
import { TWO_DOCUMENTS } from './twoDocuments.ts';

test('a copy of a dossier differs from it in nothing', () => {
  const diff = diffDossiers(TWO_DOCUMENTS, keepUnchanged(TWO_DOCUMENTS, structuredClone(TWO_DOCUMENTS)));
  expect([diff.documents, diff.entities, diff.statements]).toEqual(
    Array.from({ length: 3 }, () => ({ removed: [], added: [] })),
  );
});

test.each([
  ['a changed status', { status: 'alleged' as const }],
  ['a changed span', { triggerSpan: { start: 0, end: 1 } }],
  ['a new key', { attributedTo: 'russia' }],
])('%s makes one statement new', (_, change) => {
  const copy = structuredClone(TWO_DOCUMENTS);
  const [first, ...rest] = copy.statements;
  if (!first) throw new Error('twoDocuments.ts has no statements');
  const changed = { ...copy, statements: [{ ...first, ...change }, ...rest] };
  const { statements } = diffDossiers(TWO_DOCUMENTS, keepUnchanged(TWO_DOCUMENTS, changed));
  expect(statements.added.map(({ value }) => value.id)).toEqual(['s1']);
  expect(statements.removed.map(({ value }) => value.id)).toEqual(['s1']);
});
