import type { OneFileExporter } from '../exporter.ts';
import { buildGraph } from '../graph/buildGraph.ts';
import { EDGE_COLUMNS, NODE_COLUMNS } from '../graph/columns.ts';
import type { GraphEdge, GraphNode } from '../graph/graph.ts';
import { readCells } from '../graph/readCells.ts';
import { writeJsonList } from './writeJsonList.ts';

export const nodeLinkJson: OneFileExporter = {
  id: 'node-link',
  label: 'Node-link JSON',
  extension: 'nodelink.json',
  mediaType: 'application/json',
  group: 'programs',
  description:
    'For D3, Observable and NetworkX: nx.node_link_graph(file, edges="links") gives the graph with its evidence.',
  losses: 'Documents and mentions stay behind.',
  offsets: 'utf-16',
  write: function* (dossier, options = {}) {
    const { name, nodes, edges } = buildGraph(dossier, options);
    yield `{"directed":true,"multigraph":true,"graph":${JSON.stringify({ name })},\n"nodes":`;
    yield* writeJsonList(nodes, describeNode);
    yield ',\n"links":';
    yield* writeJsonList(edges, describeLink);
    yield '}\n';
  },
};

function describeNode(node: GraphNode) {
  const { id, label } = node.entity;
  return { id, label, ...node.look, ...readCells(NODE_COLUMNS, node) };
}

/** NetworkX tells parallel edges apart by `key`. */
function describeLink(row: GraphEdge) {
  const { id, source, target, statements } = row.edge;
  const { label, kind, color, evidence } = row;
  const { evidence_json: _, ...cells } = readCells(EDGE_COLUMNS, row);
  return { source, target, key: id, label, kind, weight: statements.length, color, ...cells, evidence };
}
