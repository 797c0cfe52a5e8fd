import { expect, test } from 'vitest';
import { groupEdges } from '../../../graph-data/edges/groupEdges.ts';
import { indexDossier } from '../../../src/dossier/indexDossier.ts';
import { layoutNodes } from '../../../src/layouts/layoutNodes.ts';
import type { Places, Problem } from '../../../src/layouts/problem.ts';
import { stateProblem } from '../../../src/layouts/stateProblem.ts';
import { projectGraph } from '../../../src/projection/projectGraph.ts';
import { makeDossier } from '../../fixtures/makeDossier.ts';

function makeGraph(entities: number, statements: number) {
  const dossier = makeDossier({ entities, statements });
  const options = { room: 1, everything: true, revealed: new Set<string>(), unfolded: new Set<string>() };
  return projectGraph(indexDossier(dossier), groupEdges(dossier.statements), options);
}

function layOut(graph: ReturnType<typeof makeGraph>, known = new Map(), pinned = new Set<string>()) {
  const { readProblem, places } = stateProblem(graph, known, pinned, 1.4);
  const problem = readProblem();
  for (const _ of layoutNodes(problem, places));
  return { problem, places };
}

function countOverlaps({ radii }: Problem, { x, y }: Places): number {
  let overlaps = 0;
  radii.forEach((radius, a) => {
    for (let b = a + 1; b < radii.length; b++) {
      const distance = Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
      if (distance < radius + (radii[b] ?? 0)) overlaps += 1;
    }
  });
  return overlaps;
}

test('the same graph is laid out the same', () => {
  const graph = makeGraph(60, 120);
  expect(layOut(graph).places).toEqual(layOut(graph).places);
});

test.each([
  [10, 12],
  [60, 120],
  [300, 500],
])('no node of %i lies on another', (entities, statements) => {
  const { problem, places } = layOut(makeGraph(entities, statements));
  expect(countOverlaps(problem, places)).toBe(0);
});

test('a pinned entity stays where it was dragged', () => {
  const graph = makeGraph(40, 80);
  const [{ entity } = { entity: '' }] = graph.nodes.values();
  const { places } = layOut(graph, new Map([[entity, { x: 777, y: -333 }]]), new Set([entity]));
  expect([places.x[0], places.y[0]]).toEqual([777, -333]);
});

test('with one pinned, the picture is as close together as without, and the pinned one where it was', () => {
  const graph = makeGraph(360, 300);
  const without = layOut(graph).places;
  const [{ entity } = { entity: '' }] = graph.nodes.values();
  const { places } = layOut(graph, new Map([[entity, { x: 777, y: -333 }]]), new Set([entity]));
  expect(measureSpread(places)).toBeLessThan(measureSpread(without) * 1.2);
  expect([places.x[0], places.y[0]]).toEqual([777, -333]);
});

test('with several pinned, the picture is the one without, turned, scaled and moved to them', () => {
  const graph = makeGraph(120, 160);
  const without = layOut(graph).places;
  const turned = {
    x: without.x.map((_, i) => 1.2 * (without.y[i] ?? 0) + 50),
    y: without.x.map((x) => -1.2 * x - 400),
  };
  const pins = pin(graph, [0, 3, 7], turned);
  const { places } = layOut(graph, pins, new Set(pins.keys()));
  expect(measureMost(places, turned)).toBeLessThan(0.1);
});

test.each([
  ['two', [1, 4]],
  ['three', [0, 2, 9]],
  ['six', [0, 1, 2, 3, 5, 30]],
])(
  'with %s pinned anywhere, they stay, no node lies on another, and the picture is not scattered',
  (_, numbers) => {
    const graph = makeGraph(360, 300);
    const without = layOut(graph).places;
    const anywhere = {
      x: without.x.map((_, i) => 400 * Math.cos(5 * i)),
      y: without.x.map((_, i) => 300 * Math.sin(3 * i)),
    };
    const pins = pin(graph, numbers, anywhere);
    const { problem, places } = layOut(graph, pins, new Set(pins.keys()));
    for (const i of numbers) expect([places.x[i], places.y[i]]).toEqual([anywhere.x[i], anywhere.y[i]]);
    expect(countOverlaps(problem, places)).toBe(0);
    expect(measureSpread(places)).toBeLessThan(measureSpread(without) * 2.1);
  },
);

/** The nodes of these numbers, with where they are to stand. */
function pin(graph: ReturnType<typeof makeGraph>, numbers: readonly number[], { x, y }: Places) {
  const entities = Array.from(graph.nodes.values(), ({ entity }) => entity);
  return new Map(numbers.map((i) => [entities[i] ?? '', { x: x[i] ?? 0, y: y[i] ?? 0 }]));
}

/** The longest way from a node's place to its other. */
function measureMost(a: Places, b: Places): number {
  return Math.max(...a.x.map((x, i) => Math.hypot(x - (b.x[i] ?? 0), (a.y[i] ?? 0) - (b.y[i] ?? 0))));
}

/** The longer side of the box around all nodes. */
function measureSpread({ x, y }: Places): number {
  return Math.max(Math.max(...x) - Math.min(...x), Math.max(...y) - Math.min(...y));
}

test('known entities move little when a new one comes in', () => {
  const graph = makeGraph(60, 120);
  const { places } = layOut(graph);
  const entities = Array.from(graph.nodes.values(), ({ entity }) => entity);
  const known = new Map(
    entities.slice(0, -3).map((id, i) => [id, { x: places.x[i] ?? 0, y: places.y[i] ?? 0 }]),
  );
  const after = layOut(graph, known).places;
  const moves = [...known.keys()].map((_, i) =>
    Math.hypot((after.x[i] ?? 0) - (places.x[i] ?? 0), (after.y[i] ?? 0) - (places.y[i] ?? 0)),
  );
  expect(Math.max(...moves)).toBeLessThan(40);
});

test('a graph whose places are all known needs no layout', () => {
  const graph = makeGraph(20, 40);
  const known = new Map(Array.from(graph.nodes.values(), ({ entity }) => [entity, { x: 1, y: 2 }]));
  expect(stateProblem(graph, known, new Set(), 1).isSettled).toBe(true);
});

test('every place is a number, also where nodes start on one spot', () => {
  const graph = makeGraph(30, 40);
  const known = new Map(Array.from(graph.nodes.values(), ({ entity }) => [entity, { x: 5, y: 5 }]));
  const { places } = layOut(graph, known);
  expect([...places.x, ...places.y].every(Number.isFinite)).toBe(true);
});
