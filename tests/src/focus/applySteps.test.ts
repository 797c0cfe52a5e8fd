import { expect, test } from 'vitest';
import type { Edge } from '../../../graph-data/edges/edge.ts';
import type { RelationId } from '../../../graph-data/vocabulary/vocabulary.ts';
import { applySteps, narrowEdges } from '../../../src/focus/applySteps.ts';
import { describeStep } from '../../../src/focus/describeStep.ts';
import { type FocusStep, readSteps } from '../../../src/focus/focusStep.ts';
import { listExpansions } from '../../../src/focus/listExpansions.ts';

function makeEdge(source: string, relation: RelationId, target: string, symmetric = false): Edge {
  return { id: `${source} ${relation} ${target}`, source, relation, target, symmetric } as Edge;
}

/** a → b → c → d, e → a, a – f */
const EDGES = [
  makeEdge('a', 'expelled', 'b'),
  makeEdge('b', 'expelled', 'c'),
  makeEdge('c', 'accused', 'd'),
  makeEdge('e', 'accused', 'a'),
  makeEdge('a', 'met', 'f', true),
];

const around = (actor: string, depth: number, direction: 'both' | 'acts-on' | 'acted-on-by'): FocusStep => ({
  kind: 'around',
  actor,
  depth,
  direction,
});

test.each([
  ['nothing', [], null],
  ['one actor', [{ kind: 'only', actors: ['a'] }], 'a'],
  ['those around', [around('a', 1, 'both')], 'abef'],
  ['those around in two steps', [around('a', 2, 'both')], 'abcef'],
  ['whom it acts on, in three steps', [around('a', 3, 'acts-on')], 'abcdf'],
  ['who acts on it', [around('a', 1, 'acted-on-by')], 'aef'],
  [
    'one, and another',
    [
      { kind: 'only', actors: ['a'] },
      { kind: 'add', actor: 'd' },
    ],
    'ad',
  ],
  [
    'one, and all its neighbours',
    [
      { kind: 'only', actors: ['a'] },
      { kind: 'expand', actor: 'a' },
    ],
    'abef',
  ],
  [
    'one, and more by a relation',
    [
      { kind: 'only', actors: ['a'] },
      { kind: 'expand', actor: 'a', relation: 'met' },
    ],
    'af',
  ],
  ['those around without what hangs on it', [around('a', 1, 'both'), { kind: 'collapse', actor: 'a' }], 'a'],
  ['what hangs on another', [around('a', 2, 'both'), { kind: 'collapse', actor: 'b' }], 'abef'],
  ['those around but one', [around('a', 1, 'both'), { kind: 'hide', actor: 'b' }], 'aef'],
  [
    'one that was hidden and is asked for again',
    [
      { kind: 'hide', actor: 'b' },
      { kind: 'only', actors: ['a', 'b'] },
    ],
    'ab',
  ],
] as const)('the steps to %s', (_, steps, expected) => {
  const { only } = applySteps(steps as readonly FocusStep[], EDGES);
  expect(only && [...only].sort().join('')).toBe(expected);
});

test('where all is shown, more by a relation is drawn besides, and what is hidden is not', () => {
  const steps: FocusStep[] = [
    { kind: 'expand', actor: 'a', relation: 'met' },
    { kind: 'hide', actor: 'c' },
  ];
  const focus = applySteps(steps, EDGES);
  expect([focus.only, [...focus.also], [...focus.away]]).toEqual([null, ['a', 'f'], ['c']]);
  expect(narrowEdges(EDGES, focus).map(({ id }) => id)).toEqual(['a expelled b', 'e accused a', 'a met f']);
});

test('what there is to expand by is counted before', () => {
  expect(listExpansions('a', EDGES, (actor) => actor === 'b')).toEqual([
    { relation: 'accused', label: expect.any(String), neighbours: 1, hidden: 1 },
    { relation: 'met', label: expect.any(String), neighbours: 1, hidden: 1 },
  ]);
});

test('steps are told in words, and read back from text or not at all', () => {
  const step = around('a', 2, 'acts-on');
  expect(describeStep(step, () => 'Japan')).toBe('Whom Japan acts on within 2 steps');
  expect(describeStep({ kind: 'only', actors: ['a', 'b', 'c'] }, () => 'Japan')).toBe(
    'Only Japan and 2 more',
  );
  expect(readSteps(JSON.stringify([step]))).toEqual([step]);
  for (const text of ['', '{', '[1]', '[{"kind":"around","actor":"a","depth":99,"direction":"both"}]'])
    expect(readSteps(text)).toEqual([]);
});
