import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from '../graph/columns.ts';
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import { parseColor } from '../parseColor.ts';
import { escapeXml } from '../xml/escapeXml.ts';
import { type AttributeValue, writeElement } from '../xml/writeElement.ts';

const TYPES = { string: 'string', integer: 'integer', boolean: 'boolean', list: 'liststring' } as const;

/** In what the versions of GEXF differ. `writeSpells` gives an edge's elements of time, where the graph has a time. */
export interface GexfDialect {
  readonly namespace: string;
  readonly version: string;
  readonly graph: Readonly<Record<string, AttributeValue>>;
  readonly hasKind: boolean;
  readonly writeList: (pieces: readonly string[]) => string;
  readonly writeSpells?: (edge: GraphEdge) => readonly string[];
}

/** GEXF by its RelaxNG grammar: no xsi attributes; colours as r, g, b, since NetworkX cannot read hex. */
export function* writeGexf(
  { name, nodes, edges }: Graph,
  dialect: GexfDialect,
): Generator<string, void, undefined> {
  const { namespace, version, graph } = dialect;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<gexf xmlns="${namespace}" xmlns:viz="${namespace}/viz" version="${version}">\n`;
  yield `<meta><creator>Attest</creator><description>${escapeXml(name)}</description></meta>\n`;
  yield `${writeElement('graph', { defaultedgetype: 'directed', ...graph }).replace(/\/>$/, '>')}\n`;
  yield `${writeColumns('node', NODE_COLUMNS)}\n${writeColumns('edge', EDGE_COLUMNS)}\n`;
  yield `<nodes count="${nodes.length}">\n`;
  for (const node of nodes) yield `${writeNode(node, dialect)}\n`;
  yield `</nodes>\n<edges count="${edges.length}">\n`;
  for (const edge of edges) yield `${writeEdge(edge, dialect)}\n`;
  yield '</edges>\n</graph>\n</gexf>\n';
}

function writeColumns<Row>(of: 'node' | 'edge', columns: readonly Column<Row>[]): string {
  return writeElement(
    'attributes',
    { class: of, mode: 'static' },
    columns.map(({ id, type }) => writeElement('attribute', { id, title: id, type: TYPES[type] })),
  );
}

function writeNode(node: GraphNode, dialect: GexfDialect): string {
  const { x, y, size, color } = node.look;
  return writeElement('node', { id: node.entity.id, label: node.entity.label }, [
    writeValues(NODE_COLUMNS, node, dialect),
    writeElement('viz:color', { ...parseColor(color) }),
    ...(x === undefined || y === undefined ? [] : [writeElement('viz:position', { x, y, z: 0 })]),
    writeElement('viz:size', { value: size }),
  ]);
}

function writeEdge(row: GraphEdge, dialect: GexfDialect): string {
  const { id, source, target, statements } = row.edge;
  const weight = statements.length;
  const kind = dialect.hasKind ? row.kind : undefined;
  return writeElement('edge', { id, source, target, kind, label: row.label, weight }, [
    writeValues(EDGE_COLUMNS, row, dialect),
    ...(dialect.writeSpells?.(row) ?? []),
    writeElement('viz:color', { ...parseColor(row.color) }),
    writeElement('viz:thickness', { value: weight }),
  ]);
}

function writeValues<Row>(columns: readonly Column<Row>[], row: Row, { writeList }: GexfDialect): string {
  const values = columns.flatMap((column) => {
    const value = readValue(column, row, writeList);
    return value === undefined ? [] : writeElement('attvalue', { for: column.id, value });
  });
  return writeElement('attvalues', {}, values);
}

function readValue<Row>(column: Column<Row>, row: Row, writeList: GexfDialect['writeList']): AttributeValue {
  if (column.type !== 'list') return column.read(row);
  const pieces = column.read(row);
  return pieces?.length ? writeList(pieces) : undefined;
}
