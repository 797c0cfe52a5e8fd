import type { OneFileExporter } from '../exporter.ts';
import { buildGraph } from '../graph/buildGraph.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from '../graph/columns.ts';
import type { GraphEdge, GraphNode } from '../graph/graph.ts';
import { readCells } from '../graph/readCells.ts';
import { writeJsonList } from '../json/writeJsonList.ts';

const TYPES = { string: 'string', integer: 'integer', boolean: 'boolean', list: 'list_of_string' } as const;

/** What stands beside the columns, under the names that Cytoscape shows. */
const NODE_EXTRAS = { name: 'string', entity_id: 'string', size: 'double', color: 'string' };
const EDGE_EXTRAS = {
  name: 'string',
  interaction: 'string',
  edge_id: 'string',
  weight: 'integer',
  color: 'string',
};

export const cx2: OneFileExporter = {
  id: 'cx2',
  label: 'CX2',
  extension: 'cx2',
  mediaType: 'application/json',
  group: 'networks',
  description: 'For Cytoscape Web, Cytoscape and NDEx: the graph with positions and evidence.',
  losses: 'Documents and mentions stay behind; evidence is JSON text, since CX2 has no nested values.',
  offsets: 'utf-16',
  write: function* (dossier, options = {}) {
    const { name, nodes, edges } = buildGraph(dossier, options);
    const numberOf = new Map(nodes.map(({ entity }, i) => [entity.id, i]));
    yield '[{"CXVersion":"2.0","hasFragments":false},\n';
    yield `{"metaData":${JSON.stringify(countElements(nodes.length, edges.length))}},\n`;
    yield `{"attributeDeclarations":[${JSON.stringify(declareAttributes())}]},\n`;
    yield `{"networkAttributes":[${JSON.stringify({ name })}]},\n{"nodes":`;
    yield* writeJsonList(nodes, (node) => describeNode(node, numberOf));
    yield '},\n{"edges":';
    yield* writeJsonList(edges.entries(), (entry) => describeEdge(entry, numberOf));
    yield '},\n{"status":[{"error":"","success":true}]}]\n';
  },
};

function countElements(nodes: number, edges: number): object[] {
  return [
    { name: 'attributeDeclarations', elementCount: 1 },
    { name: 'networkAttributes', elementCount: 1 },
    { name: 'nodes', elementCount: nodes },
    { name: 'edges', elementCount: edges },
  ];
}

function declareAttributes(): object {
  return {
    networkAttributes: { name: { d: 'string' } },
    nodes: declare(NODE_EXTRAS, NODE_COLUMNS),
    edges: declare(EDGE_EXTRAS, EDGE_COLUMNS),
  };
}

function declare<Row>(extras: Readonly<Record<string, string>>, columns: readonly Column<Row>[]): object {
  const typed = [...Object.entries(extras), ...columns.map(({ id, type }) => [id, TYPES[type]] as const)];
  return Object.fromEntries(typed.map(([id, type]) => [id, { d: type }]));
}

/** Ids are whole numbers in CX2; y grows downwards. */
function describeNode(node: GraphNode, numberOf: ReadonlyMap<string, number>): object {
  const { id, label } = node.entity;
  const { x, y, size, color } = node.look;
  return {
    id: numberOf.get(id),
    ...(x !== undefined && y !== undefined && { x, y: -y }),
    v: { name: label, entity_id: id, size, color, ...readCells(NODE_COLUMNS, node) },
  };
}

function describeEdge([i, row]: [number, GraphEdge], numberOf: ReadonlyMap<string, number>): object {
  const { id, source, target, statements } = row.edge;
  const { label, kind, color } = row;
  return {
    id: i,
    s: numberOf.get(source),
    t: numberOf.get(target),
    v: {
      name: label,
      interaction: kind,
      edge_id: id,
      weight: statements.length,
      color,
      ...readCells(EDGE_COLUMNS, row),
    },
  };
}
