import type { OneFileExporter } from '../exporter.ts';
import { buildGraph } from '../graph/buildGraph.ts';
import { EDGE_COLUMNS, NODE_COLUMNS } from '../graph/columns.ts';
import type { GraphEdge, GraphNode } from '../graph/graph.ts';
import { readCells } from '../graph/readCells.ts';
import { writeJsonList } from './writeJsonList.ts';

export const cytoscapeJson: OneFileExporter = {
  id: 'cytoscape',
  label: 'Cytoscape JSON',
  extension: 'cyjs',
  mediaType: 'application/json',
  group: 'networks',
  description:
    'For Cytoscape and Cytoscape.js: the graph with positions and evidence, edges named by relation.',
  losses: 'Documents and mentions stay behind; evidence is JSON text, since Cytoscape has no nested values.',
  offsets: 'utf-16',
  write: function* (dossier, options = {}) {
    const { name, nodes, edges } = buildGraph(dossier, options);
    yield `{"directed":true,"multigraph":true,"data":${JSON.stringify({ name })},\n"elements":{"nodes":`;
    yield* writeJsonList(nodes, describeNode);
    yield ',\n"edges":';
    yield* writeJsonList(edges, describeEdge);
    yield '}}\n';
  },
};

/** NetworkX wants `value` and `name`; Cytoscape shows `name`, and its y grows downwards. */
function describeNode(node: GraphNode) {
  const { id, label } = node.entity;
  const { x, y, size, color } = node.look;
  const data = { id, value: id, name: label, label, size, color, ...readCells(NODE_COLUMNS, node) };
  return x === undefined || y === undefined ? { data } : { data, position: { x, y: -y } };
}

function describeEdge(row: GraphEdge) {
  const { id, source, target, statements } = row.edge;
  const data = {
    id,
    key: id,
    source,
    target,
    interaction: row.kind,
    name: row.label,
    weight: statements.length,
    color: row.color,
    ...readCells(EDGE_COLUMNS, row),
  };
  return { data };
}
