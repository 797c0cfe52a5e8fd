import { expect, test } from 'vitest';
import { removeDocument } from '../../../src/dossier/removeDocument.ts';
import { describeAdded } from '../../../src/ingest/describeAdded.ts';
import { TWO_DOCUMENTS } from '../dossier/twoDocuments.ts';

const ONE = removeDocument(TWO_DOCUMENTS, 'first');

test.each([
  ['one document', ONE, TWO_DOCUMENTS, [], 'Added 1 document with 2 statements.'],
  ['none', ONE, ONE, [{ title: 'Cable' }], '“Cable” is in the dossier already.'],
  [
    'one of three',
    ONE,
    TWO_DOCUMENTS,
    [{ title: 'A' }, { title: 'B' }],
    'Added 1 document with 2 statements. 2 documents are in the dossier already.',
  ],
])('%s', (_, before, after, known, text) => {
  expect(describeAdded(before, after, known)).toBe(text);
});

test('a document without statements is said to have none that is read', () => {
  const after = { ...TWO_DOCUMENTS, statements: ONE.statements };
  expect(describeAdded(ONE, after, [])).toContain('0 statements. No sentence');
});
