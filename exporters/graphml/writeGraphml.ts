import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from '../graph/columns.ts';
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import { parseColor } from '../parseColor.ts';
import { replaceUnwritable } from '../replaceUnwritable.ts';
import { escapeXml } from '../xml/escapeXml.ts';
import { makeNameToken } from '../xml/makeNameToken.ts';
import { type AttributeValue, writeElement } from '../xml/writeElement.ts';

type Values = readonly (readonly [id: string, value: AttributeValue])[];

const TYPES = { string: 'string', integer: 'int', boolean: 'boolean', list: 'string' } as const;

/** Keys that readers know by name, beside the columns: Gephi draws by them, Cytoscape names edges by `interaction`. */
const NODE_KEYS = { label: 'string', x: 'double', y: 'double', size: 'double', r: 'int', g: 'int', b: 'int' };
const EDGE_KEYS = { label: 'string', interaction: 'string', weight: 'double', r: 'int', g: 'int', b: 'int' };

type Attributes = Readonly<Record<string, string>>;

/** XML attributes that some readers want on nodes and edges, and the XSD does not know. */
export interface Flavour {
  readonly describeNode?: (node: GraphNode) => Attributes;
  readonly describeEdge?: (edge: GraphEdge) => Attributes;
}

/** Valid by the GraphML XSD: keys first, one a name and end, always typed, no defaults, ids as name tokens. */
export function* writeGraphml(
  { name, nodes, edges }: Graph,
  flavour: Flavour = {},
): Generator<string, void, undefined> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield '<key id="g_name" for="graph" attr.name="name" attr.type="string"/>\n';
  yield `${writeKeys('node', NODE_KEYS, NODE_COLUMNS).join('\n')}\n`;
  yield `${writeKeys('edge', EDGE_KEYS, EDGE_COLUMNS).join('\n')}\n`;
  yield '<graph id="G" edgedefault="directed">\n';
  yield `<data key="g_name">${escapeXml(name)}</data>\n`;
  for (const node of nodes) yield `${writeNode(node, flavour)}\n`;
  for (const edge of edges) yield `${writeEdge(edge, flavour)}\n`;
  yield '</graph>\n</graphml>\n';
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

function writeNode(node: GraphNode, { describeNode }: Flavour): string {
  const { x, y, size, color } = node.look;
  const values: Values = [
    ['label', node.entity.label],
    ['x', x],
    ['y', y],
    ['size', size],
    ...Object.entries(parseColor(color)),
    ...readColumns(NODE_COLUMNS, node),
  ];
  return writeElement(
    'node',
    { id: makeNameToken(node.entity.id), ...describeNode?.(node) },
    writeValues('n', values),
  );
}

function writeEdge(row: GraphEdge, { describeEdge }: Flavour): string {
  const { id, source, target, statements } = row.edge;
  const values: Values = [
    ['label', row.label],
    ['interaction', row.kind],
    ['weight', statements.length],
    ...Object.entries(parseColor(row.color)),
    ...readColumns(EDGE_COLUMNS, row),
  ];
  const ends = { source: makeNameToken(source), target: makeNameToken(target) };
  return writeElement(
    'edge',
    { id: makeNameToken(id), ...ends, ...describeEdge?.(row) },
    writeValues('e', values),
  );
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
