import type { OneFileExporter } from '../exporter.ts';
import { flattenLines } from '../flattenLines.ts';
import { buildGraph } from '../graph/buildGraph.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from '../graph/columns.ts';
import type { GraphEdge, GraphNode } from '../graph/graph.ts';
import { replaceUnwritable } from '../replaceUnwritable.ts';
import { makeNameToken } from '../xml/makeNameToken.ts';

type Values = Readonly<Record<string, string | number | boolean | undefined>>;

/** JSON has backslashes, which DOT would change: the evidence as JSON stays behind. */
const LEFT_OUT = 'evidence_json';

export const dot: OneFileExporter = {
  id: 'dot',
  label: 'DOT',
  extension: 'dot',
  mediaType: 'text/vnd.graphviz',
  group: 'networks',
  description:
    'For Graphviz, graph-tool and pictures in documents: the graph with labels, colours and types.',
  losses:
    'Documents and mentions stay behind, and of several sentences all but the first. Backslashes become ＼ and line breaks spaces, since DOT has no escape for them.',
  offsets: 'utf-16',
  write: function* (dossier, options = {}) {
    const { name, nodes, edges } = buildGraph(dossier, options);
    yield `digraph ${quote(name)} {\n`;
    yield 'charset="UTF-8"; node [style="filled"];\n';
    for (const node of nodes) yield writeNode(node);
    for (const edge of edges) yield writeEdge(edge);
    yield '}\n';
  },
};

function writeNode(node: GraphNode): string {
  const { x, y, color } = node.look;
  return `${quoteId(node.entity.id)} ${writeValues({
    label: escapeEntities(node.entity.label),
    fillcolor: color,
    pos: x === undefined || y === undefined ? undefined : `${x},${y}`,
    ...readCells(NODE_COLUMNS, node),
  })};\n`;
}

function writeEdge(row: GraphEdge): string {
  const { id, source, target, statements } = row.edge;
  const [{ doc, start, end }] = row.evidence;
  return `${quoteId(source)} -> ${quoteId(target)} ${writeValues({
    id: makeNameToken(id),
    label: escapeEntities(row.label),
    kind: row.kind,
    color: row.color,
    style: row.edge.status === 'asserted' ? undefined : 'dashed',
    weight: statements.length,
    ...readCells(EDGE_COLUMNS, row),
    source_document: doc,
    source_start: start,
    source_end: end,
  })};\n`;
}

function readCells<Row>(columns: readonly Column<Row>[], row: Row): Values {
  const cells: Record<string, string | number | boolean | undefined> = {};
  for (const column of columns) {
    if (column.id === LEFT_OUT) continue;
    cells[column.id] = column.type === 'list' ? column.read(row)?.join('; ') : column.read(row);
  }
  return cells;
}

function writeValues(values: Values): string {
  const written = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${quote(String(value))}`,
  );
  return `[${written.join(', ')}]`;
}

/** Different ids stay different: what DOT cannot hold is written as in GraphML. */
function quoteId(id: string): string {
  return `"${makeNameToken(id)}"`;
}

/** Inside quotes only \" is an escape. */
function quote(text: string): string {
  const plain = flattenLines(replaceUnwritable(text)).replaceAll('\\', '＼');
  return `"${plain.replaceAll('"', '\\"')}"`;
}

/** Graphviz reads entities in labels: an & that would begin one is written as one. */
function escapeEntities(label: string): string {
  return label.replaceAll(/&(?=#?\w+;)/g, '&amp;');
}
