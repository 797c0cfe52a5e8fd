import type { OneFileExporter } from '../exporter.ts';
import { buildGraph } from '../graph/buildGraph.ts';
import { EDGE_COLUMNS, NODE_COLUMNS } from '../graph/columns.ts';
import type { GraphEdge, GraphNode } from '../graph/graph.ts';
import { readCells } from '../graph/readCells.ts';
import { writeJsonList } from './writeJsonList.ts';

export const graphologyJson: OneFileExporter = {
  id: 'graphology',
  label: 'graphology JSON',
  extension: 'graphology.json',
  mediaType: 'application/json',
  group: 'programs',
  description:
    'For Gephi Lite, sigma.js and programs with graphology: Graph.from(file) gives the graph with its evidence.',
  losses: 'Documents and mentions stay behind.',
  offsets: 'utf-16',
  write: function* (dossier, options = {}) {
    const { name, nodes, edges } = buildGraph(dossier, options);
    yield '{"options":{"type":"directed","multi":true,"allowSelfLoops":true},\n';
    yield `"attributes":${JSON.stringify({ name })},\n"nodes":`;
    yield* writeJsonList(nodes, describeNode);
    yield ',\n"edges":';
    yield* writeJsonList(edges, describeEdge);
    yield '}\n';
  },
};

function describeNode(node: GraphNode) {
  const { id, label } = node.entity;
  return { key: id, attributes: { label, ...node.look, ...readCells(NODE_COLUMNS, node) } };
}

function describeEdge(row: GraphEdge) {
  const { id, source, target, statements } = row.edge;
  const { label, kind, color } = row;
  const { evidence_json: _, ...cells } = readCells(EDGE_COLUMNS, row);
  const attributes = { label, kind, weight: statements.length, color, ...cells, evidence: row.evidence };
  return { key: id, source, target, attributes };
}
