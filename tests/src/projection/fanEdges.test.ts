import { expect, test } from 'vitest';
import type { Edge } from '../../../graph-data/edges/edge.ts';
import type { RelationId } from '../../../graph-data/vocabulary/vocabulary.ts';
import { fanEdges } from '../../../src/projection/fanEdges.ts';

function makeEdge(source: string, target: string, relation: RelationId): Edge {
  return {
    id: `${source}|${relation}|${target}`,
    source,
    target,
    relation,
    label: relation,
    status: 'asserted',
    symmetric: false,
    statements: [],
    documents: [],
  };
}

const RELATIONS: readonly RelationId[] = ['expelled', 'met', 'accused', 'praised', 'armed', 'sued', 'banned'];

/** The side of the straight line that a strand bends to, seen from one of the two ends. */
function seenFrom(end: string) {
  return ({ source, step }: { readonly source: string; readonly step: number }) =>
    source === end ? step : -step;
}

test('a single edge is straight', () => {
  expect(fanEdges([makeEdge('a', 'b', 'met')]).map(({ step }) => step)).toEqual([0]);
});

test.each([2, 3, 4, 5])('%i parallel edges stand apart by equal steps, in both directions', (count) => {
  const edges = RELATIONS.slice(0, count).map((relation, i) =>
    i % 2 ? makeEdge('b', 'a', relation) : makeEdge('a', 'b', relation),
  );
  const steps = fanEdges(edges)
    .map(seenFrom('a'))
    .sort((x, y) => x - y);
  expect(steps).toEqual(Array.from({ length: count }, (_, i) => i - (count - 1) / 2));
});

test('more than five make one bundle that keeps them all', () => {
  const strands = fanEdges(RELATIONS.slice(0, 6).map((relation) => makeEdge('a', 'b', relation)));
  expect(strands).toHaveLength(1);
  expect(strands[0]?.edges).toHaveLength(6);
});

test('loops at one entity grow outwards', () => {
  const strands = fanEdges([makeEdge('a', 'a', 'met'), makeEdge('a', 'a', 'accused')]);
  expect(strands.map(({ step }) => step)).toEqual([0, 1]);
});
