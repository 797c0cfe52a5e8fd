import type { Exporter } from './exporter.ts';
import { buildGraph } from './graph/buildGraph.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './graph/columns.ts';
import type { Graph, GraphEdge, GraphNode } from './graph/graph.ts';
import { parseColor } from './parseColor.ts';
import { replaceUnwritable } from './replaceUnwritable.ts';
import { escapeXml } from './xml/escapeXml.ts';
import { writeElement } from './xml/writeElement.ts';

const TYPES = { string: 'string', integer: 'integer', boolean: 'boolean', list: 'liststring' } as const;

export const gexf: Exporter = {
  id: 'gexf',
  label: 'GEXF',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  description: 'For Gephi and Gephi Lite: the graph with its colours, sizes, parallel edges and evidence.',
  losses:
    'Documents and mentions stay behind; dates are columns, not a timeline. NetworkX reads it from version 3.6. Characters that XML cannot carry become U+FFFD.',
  write: (dossier, options = {}) => writeGexf(buildGraph(dossier, options)),
};

/** GEXF 1.3 by its RelaxNG grammar: no xsi attributes; colours as r, g, b, since NetworkX cannot read hex. */
function writeGexf({ name, nodes, edges }: Graph): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta><creator>Attest</creator><description>${escapeXml(name)}</description></meta>`,
    '<graph defaultedgetype="directed" mode="static">',
    writeColumns('node', NODE_COLUMNS),
    writeColumns('edge', EDGE_COLUMNS),
    `<nodes count="${nodes.length}">`,
    ...nodes.map(writeNode),
    '</nodes>',
    `<edges count="${edges.length}">`,
    ...edges.map(writeEdge),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function writeColumns<Row>(of: 'node' | 'edge', columns: readonly Column<Row>[]): string {
  return writeElement(
    'attributes',
    { class: of, mode: 'static' },
    columns.map(({ id, type }) => writeElement('attribute', { id, title: id, type: TYPES[type] })),
  );
}

function writeNode(node: GraphNode): string {
  const { x, y, size, color } = node.look;
  return writeElement('node', { id: node.entity.id, label: node.entity.label }, [
    writeValues(NODE_COLUMNS, node),
    writeElement('viz:color', { ...parseColor(color) }),
    ...(x === undefined || y === undefined ? [] : [writeElement('viz:position', { x, y, z: 0 })]),
    writeElement('viz:size', { value: size }),
  ]);
}

function writeEdge(row: GraphEdge): string {
  const { id, source, target, statements } = row.edge;
  const weight = statements.length;
  return writeElement('edge', { id, source, target, kind: row.kind, label: row.label, weight }, [
    writeValues(EDGE_COLUMNS, row),
    writeElement('viz:color', { ...parseColor(row.color) }),
    writeElement('viz:thickness', { value: weight }),
  ]);
}

function writeValues<Row>(columns: readonly Column<Row>[], row: Row): string {
  const values = columns.flatMap((column) => {
    const value = column.type === 'list' ? writeList(column.read(row)) : column.read(row);
    return value === undefined ? [] : writeElement('attvalue', { for: column.id, value });
  });
  return writeElement('attvalues', {}, values);
}

/** Every piece in quotes, or Gephi and graphology split it at its commas. */
function writeList(pieces: readonly string[] | undefined): string | undefined {
  if (!pieces?.length) return undefined;
  return `[${pieces.map((piece) => JSON.stringify(replaceUnwritable(piece))).join(', ')}]`;
}
