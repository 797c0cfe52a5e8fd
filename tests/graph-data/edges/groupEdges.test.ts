import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupEdges } from '../../../graph-data/edges/groupEdges.ts';
import { STATUSES } from '../../../graph-data/schema/dossier.ts';
import { getRelation, RELATION_IDS } from '../../../graph-data/vocabulary/vocabulary.ts';
import { makeStatement } from '../schema/makeStatement.ts';

function evidenceIn(document: string) {
  return { document, start: 0, end: 1, text: 'A' };
}

test('statements of the same source, relation, target and status are one edge', () => {
  const edges = groupEdges([
    makeStatement({ id: 's1', date: '2022-04-08', evidence: evidenceIn('b') }),
    makeStatement({ id: 's2', date: '2018-03', evidence: evidenceIn('a') }),
    makeStatement({ id: 's3', evidence: evidenceIn('b') }),
  ]);
  expect(edges).toMatchObject([
    {
      id: 'e1:expelled:e2:asserted',
      label: getRelation('expelled').label,
      first: '2018-03',
      last: '2022-04-08',
      documents: ['b', 'a'],
    },
  ]);
  expect(edges[0]?.statements.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
});

test('a denied claim is an edge of its own', () => {
  const edges = groupEdges([makeStatement({ id: 's1' }), makeStatement({ id: 's2', status: 'negated' })]);
  expect(edges.map(({ status }) => status)).toEqual(['asserted', 'negated']);
});

test('A met B and B met A are one edge, A expelled B and B expelled A are two', () => {
  const there = { source: 'e1', target: 'e2' };
  const back = { source: 'e2', target: 'e1' };
  expect(
    groupEdges([
      makeStatement({ id: 's1', relation: 'met', ...back }),
      makeStatement({ id: 's2', relation: 'met', ...there }),
    ]),
  ).toMatchObject([{ id: 'e1:met:e2:asserted', source: 'e1', target: 'e2', symmetric: true }]);
  expect(
    groupEdges([makeStatement({ id: 's1', ...there }), makeStatement({ id: 's2', ...back })]),
  ).toHaveLength(2);
});

test('open relations are apart by their verb', () => {
  const edges = groupEdges([
    makeStatement({ id: 's1', relation: 'other', label: 'taught' }),
    makeStatement({ id: 's2', relation: 'other', label: 'outlived' }),
    makeStatement({ id: 's3', relation: 'other', label: 'taught' }),
  ]);
  expect(edges.map(({ label, statements }) => [label, statements.length])).toEqual([
    ['taught', 2],
    ['outlived', 1],
  ]);
});

test('an edge without a dated statement has no dates', () => {
  const [edge] = groupEdges([makeStatement({ id: 's1' })]);
  expect(edge).not.toHaveProperty('first');
  expect(edge).not.toHaveProperty('last');
});

test('ids that hold separators, or are names of object properties, never join two edges', () => {
  const id = fc.constantFrom(
    'a',
    'a|expelled',
    'expelled|a',
    '%7C',
    '|',
    '__proto__',
    'constructor',
    '安倍晋三',
  );
  const end = fc.record({ source: id, target: id });
  fc.assert(
    fc.property(fc.array(end), (ends) => {
      const statements = ends.map((pair, i) => makeStatement({ id: `s${i}`, ...pair }));
      const edges = groupEdges(statements);
      const pairs = new Set(ends.map(({ source, target }) => JSON.stringify([source, target])));
      expect(edges).toHaveLength(pairs.size);
      expect(new Set(edges.map((edge) => edge.id)).size).toBe(edges.length);
    }),
  );
});

test('every statement is in exactly one edge, whatever their order', () => {
  const end = fc.constantFrom('e1', 'e2', 'e3');
  const part = fc.record({
    source: end,
    target: end,
    relation: fc.constantFrom(...RELATION_IDS),
    status: fc.constantFrom(...STATUSES),
  });
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const statements = parts.map((p, i) => makeStatement({ id: `s${i}`, ...p }));
      const edges = groupEdges(statements);
      expect(
        edges
          .flatMap((edge) => edge.statements)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(statements.map(({ id }) => id).sort());
      const idsOfReversed = groupEdges(statements.toReversed()).map(({ id }) => id);
      expect(idsOfReversed.sort()).toEqual(edges.map(({ id }) => id).sort());
    }),
  );
});

test('an edge is the same one as long as its statements are', () => {
  const [one, again, other] = [
    makeStatement({ id: 's1' }),
    makeStatement({ id: 's2' }),
    makeStatement({ id: 's3', status: 'negated' }),
  ];
  const [edge] = groupEdges([one, again, other]);
  expect(groupEdges([one, again])[0]).toBe(edge);
  expect(groupEdges([one, other])[0]).not.toBe(edge);
  expect(groupEdges([one, other])[0]?.statements).toEqual([one]);
});
