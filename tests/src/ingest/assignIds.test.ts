import { expect, test } from 'vitest';
import { assignIds } from '../../../src/ingest/assignIds.ts';

function makeDocument(id: string, text: string) {
  return { id, title: id, text };
}

const PRESENT = [makeDocument('a.txt', 'one'), makeDocument('b.txt', 'two')];

test('a document with a new id keeps it', () => {
  const { fresh } = assignIds([makeDocument('c.txt', 'three')], PRESENT);
  expect(fresh).toEqual([makeDocument('c.txt', 'three')]);
});

test('another text under a known id gets an id of its own and replaces nothing', () => {
  const { fresh, known } = assignIds([makeDocument('a.txt', 'other')], PRESENT);
  expect(fresh.map(({ id, text }) => [id, text])).toEqual([['a.txt (2)', 'other']]);
  expect(known).toEqual([]);
});

test('the same text under the same id is known already', () => {
  const { fresh, known } = assignIds([makeDocument('a.txt', 'one')], PRESENT);
  expect(fresh).toEqual([]);
  expect(known.map(({ id }) => id)).toEqual(['a.txt']);
});

test('it is known too when it was given a number before', () => {
  const first = assignIds([makeDocument('a.txt', 'other')], PRESENT);
  expect(assignIds([makeDocument('a.txt', 'other')], [...PRESENT, ...first.fresh]).fresh).toEqual([]);
});

test('two of one drop with the same name are both kept', () => {
  const { fresh } = assignIds([makeDocument('x', '1'), makeDocument('x', '2'), makeDocument('x', '3')], []);
  expect(fresh.map(({ id }) => id)).toEqual(['x', 'x (2)', 'x (3)']);
});

test('__proto__ is an id like any other', () => {
  expect(assignIds([makeDocument('__proto__', 'x')], []).fresh.map(({ id }) => id)).toEqual(['__proto__']);
});
