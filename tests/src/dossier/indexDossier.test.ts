import { expect, test } from 'vitest';
import { findNeighbours } from '../../../src/dossier/findNeighbours.ts';
import { findOffices } from '../../../src/dossier/findOffices.ts';
import { indexDossier } from '../../../src/dossier/indexDossier.ts';
import { TWO_DOCUMENTS } from './twoDocuments.ts';

const index = indexDossier(TWO_DOCUMENTS);

test('statements are found by either end and by document', () => {
  expect(index.statementsByEntity.get('poland')?.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
  expect(index.statementsByDocument.get('second')?.map(({ id }) => id)).toEqual(['s3', 's4']);
});

test('a statement of an entity about itself is listed once', () => {
  const [s1] = TWO_DOCUMENTS.statements;
  if (!s1) throw new Error('twoDocuments.ts has no statements');
  const loop = indexDossier({ ...TWO_DOCUMENTS, statements: [{ ...s1, target: 'poland' }] });
  expect(loop.statementsByEntity.get('poland')).toHaveLength(1);
  expect(findNeighbours(loop, 'poland')).toEqual([]);
});

test('neighbours with most statements come first', () => {
  expect(
    findNeighbours(index, 'poland').map(({ entity, statements }) => [entity.id, statements.length]),
  ).toEqual([
    ['russia', 2],
    ['nowak', 1],
  ]);
});

test('offices are those a text gives, not those it denies', () => {
  expect(findOffices(index, 'nowak').map(({ relation, target }) => [relation, target.id])).toEqual([
    ['spokesperson-for', 'poland'],
  ]);
  expect(findOffices(index, 'orlov')).toEqual([]);
});

test('__proto__ and constructor are unknown ids like any other', () => {
  expect(index.entityById.get('__proto__')).toBeUndefined();
  expect(findNeighbours(index, 'constructor')).toEqual([]);
});
