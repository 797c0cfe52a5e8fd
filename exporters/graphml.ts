import type { Exporter } from './exporter.ts';
import { buildGraph } from './graph/buildGraph.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './graph/columns.ts';
import type { Graph, GraphEdge, GraphNode } from './graph/graph.ts';
import { parseColor } from './parseColor.ts';
import { replaceUnwritable } from './replaceUnwritable.ts';
import { escapeXml } from './xml/escapeXml.ts';
import { makeNameToken } from './xml/makeNameToken.ts';
import { type AttributeValue, writeElement } from './xml/writeElement.ts';

type Values = readonly (readonly [id: string, value: AttributeValue])[];

const TYPES = { string: 'string', integer: 'int', boolean: 'boolean', list: 'string' } as const;

/** Keys that readers know by name, beside the columns: Gephi draws by them, Cytoscape names edges by `interaction`. */
const NODE_KEYS = { label: 'string', x: 'double', y: 'double', size: 'double', r: 'int', g: 'int', b: 'int' };
const EDGE_KEYS = { label: 'string', interaction: 'string', weight: 'double', r: 'int', g: 'int', b: 'int' };

export const graphml: Exporter = {
  id: 'graphml',
  label: 'GraphML',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  description:
    'For NetworkX, igraph, R, Cytoscape, yEd and graph-tool: the graph with its evidence, most widely read.',
  losses:
    'Documents and mentions stay behind; lists are JSON text. Gephi joins parallel edges of GraphML, and Tulip cuts texts at & and <: take GEXF there. Characters that XML cannot carry become U+FFFD.',
  write: (dossier, options = {}) => writeGraphml(buildGraph(dossier, options)),
};

/** Valid by the GraphML XSD: keys first, one a name and end, always typed, no defaults, ids as name tokens. */
function writeGraphml({ name, nodes, edges }: Graph): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '<key id="g_name" for="graph" attr.name="name" attr.type="string"/>',
    ...writeKeys('node', NODE_KEYS, NODE_COLUMNS),
    ...writeKeys('edge', EDGE_KEYS, EDGE_COLUMNS),
    '<graph id="G" edgedefault="directed">',
    `<data key="g_name">${escapeXml(name)}</data>`,
    ...nodes.map(writeNode),
    ...edges.map(writeEdge),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function writeKeys<Row>(
  of: 'node' | 'edge',
  known: Readonly<Record<string, string>>,
  columns: readonly Column<Row>[],
): string[] {
  const typed = [...Object.entries(known), ...columns.map(({ id, type }) => [id, TYPES[type]] as const)];
  return typed.map(([id, type]) =>
    writeElement('key', { id: `${of[0]}_${id}`, for: of, 'attr.name': id, 'attr.type': type }),
  );
}

function writeNode(node: GraphNode): string {
  const { x, y, size, color } = node.look;
  const values: Values = [
    ['label', node.entity.label],
    ['x', x],
    ['y', y],
    ['size', size],
    ...Object.entries(parseColor(color)),
    ...readColumns(NODE_COLUMNS, node),
  ];
  return writeElement('node', { id: makeNameToken(node.entity.id) }, writeValues('n', values));
}

function writeEdge(row: GraphEdge): string {
  const { id, source, target, statements } = row.edge;
  const values: Values = [
    ['label', row.label],
    ['interaction', row.kind],
    ['weight', statements.length],
    ...Object.entries(parseColor(row.color)),
    ...readColumns(EDGE_COLUMNS, row),
  ];
  const ends = { source: makeNameToken(source), target: makeNameToken(target) };
  return writeElement('edge', { id: makeNameToken(id), ...ends }, writeValues('e', values));
}

function readColumns<Row>(columns: readonly Column<Row>[], row: Row): Values {
  return columns.map((column) => {
    if (column.type !== 'list') return [column.id, column.read(row)];
    const pieces = column.read(row);
    return [column.id, pieces?.length ? JSON.stringify(pieces.map(replaceUnwritable)) : undefined];
  });
}

function writeValues(prefix: 'n' | 'e', values: Values): string[] {
  return values
    .filter(([, value]) => value !== undefined)
    .map(([id, value]) => `<data key="${prefix}_${id}">${escapeXml(String(value))}</data>`);
}
