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
