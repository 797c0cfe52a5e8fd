import { type CellValue, writeTable } from '../csv/writeTable.ts';
import type { SeveralFilesExporter } from '../exporter.ts';
import { buildEdges, buildNodes } from '../graph/buildGraph.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from '../graph/columns.ts';
import type { GraphEdge, GraphNode } from '../graph/graph.ts';

import { listLabels } from './listLabels.ts';
import { nameType } from './nameType.ts';

const TYPES = { string: 'string', integer: 'int', boolean: 'boolean', list: 'string[]' } as const;
const LIST_SEPARATOR = ';';

export const neo4j: SeveralFilesExporter = {
  id: 'neo4j',
  label: 'Neo4j tables',
  extension: 'neo4j.csv',
  mediaType: 'text/csv',
  group: 'databases',
  description:
    'For Neo4j and Linkurious: two tables for "neo4j-admin database import", with types, labels and relationship types.',
  losses: 'Texts and mentions stay behind; line breaks become spaces, and ; in list pieces a comma.',
  offsets: 'utf-16',
  files: [
    {
      fileName: 'nodes.csv',
      write: (dossier, options = {}) => writeTable(NODE_HEADER, buildNodes(dossier, options), listNode),
    },
    {
      fileName: 'relationships.csv',
      write: (dossier, options = {}) => writeTable(EDGE_HEADER, buildEdges(dossier, options), listEdge),
    },
  ],
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
  const { id, label } = node.entity;
  const labels = listLabels(node.entity).join(LIST_SEPARATOR);
  return [id, flattenLines(label), ...listCells(NODE_COLUMNS, node), labels];
}

function listEdge(row: GraphEdge): CellValue[] {
  const { source, target, id, relation, statements } = row.edge;
  return [
    source,
    target,
    flattenLines(id),
    flattenLines(row.label),
    statements.length,
    ...listCells(EDGE_COLUMNS, row),
    nameType(relation),
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
