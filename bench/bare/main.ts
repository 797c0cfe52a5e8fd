import { MultiDirectedGraph } from 'graphology';
import { inferSettings } from 'graphology-layout-forceatlas2';
import ForceAtlas2 from 'graphology-layout-forceatlas2/worker';
import Sigma from 'sigma';
import { groupEdges } from '../../graph-data/edges/groupEdges.ts';
import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';

declare global {
  interface Window {
    /** What the explorer's legend does. */
    showFamily: (family: string, isShown: boolean) => void;
  }
}

const CALM_SHARE = 0.0005;
const CALM_ITERATIONS = 10;

/** What the explorer is compared with: the same dossier drawn by Sigma and laid out by ForceAtlas2, with nothing around it. */
async function drawDossier(container: HTMLElement): Promise<void> {
  const response = await fetch('/sample.dossier.json');
  const graph = makeGraph((await response.json()) as Dossier);
  new Sigma(graph, container);
  window.showFamily = (family, isShown) =>
    graph.updateEachEdgeAttributes(
      (_, attributes) => (attributes.family === family ? { ...attributes, hidden: !isShown } : attributes),
      { attributes: ['hidden'] },
    );
  const layout = new ForceAtlas2(graph, { settings: inferSettings(graph) });
  layout.start();
  stopWhenSettled(graph, () => layout.stop());
}

function makeGraph({ entities, statements }: Dossier): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  entities.forEach(({ id, label }, i) => {
    const angle = (2 * Math.PI * i) / entities.length;
    graph.addNode(id, { label, size: 4, x: Math.cos(angle), y: Math.sin(angle) });
  });
  for (const edge of groupEdges(statements))
    graph.addDirectedEdge(edge.source, edge.target, {
      label: edge.label,
      size: 1,
      family: getRelation(edge.relation).family,
    });
  return graph;
}

/** Stops the layout after some iterations in a row that move nodes, on average, by a small share of the drawing's width. */
function stopWhenSettled(graph: MultiDirectedGraph, stop: () => void): void {
  let before = readPlaces(graph);
  let calm = 0;
  graph.on('eachNodeAttributesUpdated', () => {
    const now = readPlaces(graph);
    const moved = now.reduce((sum, place, i) => sum + Math.abs(place - (before[i] ?? 0)), 0) / now.length;
    const width = Math.max(...now) - Math.min(...now);
    before = now;
    calm = moved < width * CALM_SHARE ? calm + 1 : 0;
    if (calm === CALM_ITERATIONS) stop();
  });
}

function readPlaces(graph: MultiDirectedGraph): number[] {
  return graph.mapNodes((_, { x, y }) => [x as number, y as number]).flat();
}

const container = document.getElementById('graph');
if (container) void drawDossier(container);
