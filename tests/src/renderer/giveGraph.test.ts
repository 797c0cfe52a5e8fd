import type Sigma from 'sigma';
import { expect, test } from 'vitest';
import { groupEdges } from '../../../graph-data/edges/groupEdges.ts';
import { indexDossier } from '../../../src/dossier/indexDossier.ts';
import { type DrawnGraph, joinLines, projectGraph } from '../../../src/projection/projectGraph.ts';
import { carryPlaces, giveGraph } from '../../../src/renderer/giveGraph.ts';
import { makeDossier } from '../../fixtures/makeDossier.ts';

const DOSSIER = makeDossier({ entities: 40, statements: 200 });
const INDEX = indexDossier(DOSSIER);
const EDGES = groupEdges(DOSSIER.statements);
const OPTIONS = { room: 1, everything: true, revealed: new Set<string>(), unfolded: new Set<string>() };

function project(edges = EDGES) {
  return projectGraph(INDEX, edges, OPTIONS);
}

/** What Sigma does with a graph, as far as it matters here. */
function holdGraph(graph: DrawnGraph) {
  const held = { graph, refreshed: 0 };
  const sigma = {
    getGraph: () => held.graph,
    setGraph: (other: DrawnGraph) => {
      held.graph = other;
    },
    refresh: () => {
      held.refreshed += 1;
    },
  } as unknown as Sigma;
  return { held, sigma };
}

test('a part of what is held leaves the graph as it is', () => {
  const graph = joinLines(project());
  const { held, sigma } = holdGraph(graph);
  giveGraph(sigma, project(EDGES.slice(10)));
  expect(held).toEqual({ graph, refreshed: 1 });
});

test('a few new lines are added to what is held', () => {
  const graph = joinLines(project(EDGES.slice(0, -3)));
  const { held, sigma } = holdGraph(graph);
  const drawn = project();
  giveGraph(sigma, drawn);
  expect(held.graph).toBe(graph);
  for (const line of drawn.lines.keys()) expect(graph.hasEdge(line)).toBe(true);
});

test('what is held stands where the drawn nodes stand, also after they have moved', () => {
  const graph = joinLines(project());
  const { sigma } = holdGraph(graph);
  const drawn = project(EDGES.slice(10));
  const move = (x: number) => {
    for (const node of drawn.nodes.values()) node.x = x;
  };
  const readHeld = () => new Set([...drawn.nodes.keys()].map((node) => graph.getNodeAttribute(node, 'x')));
  move(7);
  giveGraph(sigma, drawn);
  expect(readHeld()).toEqual(new Set([7]));
  move(9);
  carryPlaces(sigma, drawn);
  expect(readHeld()).toEqual(new Set([9]));
});

test.each([
  ['much of it is new', EDGES.slice(0, 60), EDGES],
  ['little of it is left', EDGES, EDGES.slice(0, 60)],
])('a graph is given anew where %s', (_, before, now) => {
  const { held, sigma } = holdGraph(joinLines(project(before)));
  const drawn = project(now);
  giveGraph(sigma, drawn);
  expect(held.graph.order).toBe(drawn.nodes.size);
  expect(held.graph.size).toBe(drawn.lines.size);
});
