import { type CellValue, writeTable } from '../csv/writeTable.ts';
import type { Exporter } from '../exporter.ts';
import { buildGraph } from '../graph/buildGraph.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from '../graph/columns.ts';
import type { GraphEdge, GraphNode } from '../graph/graph.ts';

const TYPES = { string: 'string', integer: 'int', boolean: 'boolean', list: 'string[]' } as const;
const LIST_SEPARATOR = ';';

export const neo4j: Exporter = {
  id: 'neo4j',
  label: 'Neo4j tables',
  extension: 'neo4j.csv',
  mediaType: 'text/csv',
  description:
    'For Neo4j and Linkurious: two tables for "neo4j-admin database import", with types, labels and relationship types.',
  losses: 'Texts and mentions stay behind; line breaks become spaces, and ; in list pieces a comma.',
  fileNames: ['nodes.csv', 'relationships.csv'],
  write: (dossier, options = {}) => {
    const { nodes, edges } = buildGraph(dossier, options);
    return [
      { fileName: 'nodes.csv', text: writeTable(NODE_HEADER, nodes.map(listNode), false) },
      { fileName: 'relationships.csv', text: writeTable(EDGE_HEADER, edges.map(listEdge), false) },
    ];
  },
};

const NODE_HEADER = ['id:ID', 'label:string', ...typeColumns(NODE_COLUMNS), ':LABEL'];
const EDGE_HEADER = [
  ':START_ID',
  ':END_ID',
  'id:string',
  'label:string',
  'weight:int',
  ...typeColumns(EDGE_COLUMNS),
  ':TYPE',
];

function typeColumns<Row>(columns: readonly Column<Row>[]): string[] {
  return columns.map(({ id, type }) => `${id}:${TYPES[type]}`);
}

function listNode(node: GraphNode): CellValue[] {
  const { id, label, type } = node.entity;
  const labels = ['Entity', type[0]?.toUpperCase() + type.slice(1)].join(LIST_SEPARATOR);
  return [id, flattenLines(label), ...listCells(NODE_COLUMNS, node), labels];
}

function listEdge(row: GraphEdge): CellValue[] {
  const { source, target, id, relation, statements } = row.edge;
  const type = relation.replaceAll('-', '_').toUpperCase();
  return [
    source,
    target,
    flattenLines(id),
    flattenLines(row.label),
    statements.length,
    ...listCells(EDGE_COLUMNS, row),
    type,
  ];
}

function listCells<Row>(columns: readonly Column<Row>[], row: Row): CellValue[] {
  return columns.map((column) => {
    if (column.type === 'list')
      return column
        .read(row)
        ?.map((piece) => flattenLines(piece.replaceAll(LIST_SEPARATOR, ',')))
        .join(LIST_SEPARATOR);
    const value = column.read(row);
    return typeof value === 'string' ? flattenLines(value) : value;
  });
}

/** The importer reads line breaks in cells only with --multiline-fields, which is slow. */
function flattenLines(text: string): string {
  return text.replaceAll(/[\r\n\u0085\u2028\u2029]+/g, ' ');
}
