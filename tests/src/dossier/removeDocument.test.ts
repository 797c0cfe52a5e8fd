import { expect, test } from 'vitest';
import { GraphFile } from '../../../importers/graphFile.ts';
import { importGraph } from '../../../importers/importGraph.ts';
import { removeDocument } from '../../../src/dossier/removeDocument.ts';
import { TWO_DOCUMENTS } from './twoDocuments.ts';

const left = removeDocument(TWO_DOCUMENTS, 'first');

test('its statements go with a document', () => {
  expect(left.documents.map(({ id }) => id)).toEqual(['second']);
  expect(left.statements.map(({ id }) => id)).toEqual(['s3', 's4']);
});

test('an entity that no other document names goes, one that another names stays', () => {
  expect(left.entities.map(({ id }) => id)).toEqual(['poland', 'russia', 'orlov']);
  expect(
    left.entities.flatMap(({ mentions }) => mentions).every(({ document }) => document === 'second'),
  ).toBe(true);
});

test('an alias only that document used goes, one that another uses stays', () => {
  expect(left.entities.find(({ id }) => id === 'poland')?.aliases).toEqual(['Polish']);
});

test('an entity that a statement still points to stays, though nothing mentions it', () => {
  const [s3] = TWO_DOCUMENTS.statements.filter(({ id }) => id === 's3');
  if (!s3) throw new Error('twoDocuments.ts has no s3');
  const dossier = { ...TWO_DOCUMENTS, statements: [{ ...s3, attributedTo: 'nowak' }] };
  expect(removeDocument(dossier, 'first').entities.map(({ id }) => id)).toContain('nowak');
});

test('a dossier without that document is the same dossier', () => {
  expect(removeDocument(TWO_DOCUMENTS, '__proto__')).toBe(TWO_DOCUMENTS);
});

test('what other documents say is the same value as before', () => {
  expect(left.statements[0]).toBe(TWO_DOCUMENTS.statements[2]);
  expect(left.entities[2]).toBe(TWO_DOCUMENTS.entities[3]);
});

test('with an imported graph go the actors that only its links name', () => {
  const graph = importGraph(new GraphFile('g.csv', 'Source,Target\nann,ben\n')).dossier;
  expect(removeDocument(graph, 'g.csv')).toEqual({ ...graph, documents: [], entities: [], statements: [] });
});
