import { codePlover } from '../../graph-data/vocabulary/codePlover.ts';
import type { ExportOptions, SeveralFilesExporter } from '../exporter.ts';
import { buildEdges, buildNodes } from '../graph/buildGraph.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from '../graph/columns.ts';
import type { GraphEdge, GraphNode } from '../graph/graph.ts';
import { type JoinedStatement, joinStatements } from '../joinStatements.ts';
import { listPlace } from './listPlace.ts';
import { type CellValue, type TableStyle, writeTable } from './writeTable.ts';

export const csv: SeveralFilesExporter = {
  id: 'csv',
  label: 'CSV tables',
  extension: 'csv',
  mediaType: 'text/csv',
  group: 'tables',
  description:
    'For Excel, R, Python and Gephi: three tables, of nodes, of edges (with the columns that Gephi looks for) and of statements, one sentence a row.',
  losses:
    "Texts and mentions stay behind. A ' is written before cells that a spreadsheet would run as a formula; control characters become U+FFFD.",
  offsets: 'utf-16',
  files: [
    {
      fileName: 'nodes.csv',
      write: (dossier, options = {}) =>
        writeTable(NODE_HEADER, buildNodes(dossier, options), listNode, guardOf(options)),
    },
    {
      fileName: 'edges.csv',
      write: (dossier, options = {}) =>
        writeTable(EDGE_HEADER, buildEdges(dossier, options), listEdge, guardOf(options)),
    },
    {
      fileName: 'statements.csv',
      write: (dossier, options = {}) =>
        writeTable(STATEMENT_HEADER, joinStatements(dossier, options), listStatement, guardOf(options)),
    },
  ],
};

function guardOf({ formulaGuard = true }: ExportOptions): TableStyle {
  return { formulaGuard };
}

/** Gephi's own columns come first, written as it writes them; Kind keeps its parallel edges apart. */
const NODE_HEADER = ['Id', 'Label', ...NODE_COLUMNS.map(({ id }) => id)];
const EDGE_HEADER = [
  'Source',
  'Target',
  'Type',
  'Id',
  'Label',
  'Kind',
  'Weight',
  ...EDGE_COLUMNS.map(({ id }) => id),
];

const STATEMENT_HEADER = [
  'statement',
  'source_id',
  'source',
  'source_type',
  'relation',
  'relation_label',
  'family',
  'target_id',
  'target',
  'target_type',
  'status',
  'date',
  'count',
  'object',
  'place',
  'instrument',
  'attributed_to',
  'plover',
  'cameo',
  'sentence',
  'document',
  'document_title',
  'document_date',
  'publisher',
  'url',
  'start',
  'end',
];

function listNode(node: GraphNode): CellValue[] {
  return [node.entity.id, node.entity.label, ...listCells(NODE_COLUMNS, node)];
}

function listEdge(row: GraphEdge): CellValue[] {
  const { source, target, id, statements } = row.edge;
  return [
    source,
    target,
    'Directed',
    id,
    row.label,
    row.kind,
    statements.length,
    ...listCells(EDGE_COLUMNS, row),
  ];
}

function listCells<Row>(columns: readonly Column<Row>[], row: Row): CellValue[] {
  return columns.map((column) => (column.type === 'list' ? column.read(row)?.join('|') : column.read(row)));
}

function listStatement(joined: JoinedStatement): CellValue[] {
  const { statement, relation, label, source, target, speaker, place, document, sentence } = joined;
  const { evidence } = statement;
  return [
    statement.id,
    statement.source,
    source?.label,
    source?.type,
    statement.relation,
    label,
    relation.family,
    statement.target,
    target?.label,
    target?.type,
    statement.status,
    statement.date,
    statement.count,
    statement.object,
    place?.label,
    statement.instrument,
    speaker?.label,
    codePlover(statement),
    relation.cameo,
    sentence,
    evidence.document,
    document?.title,
    document?.date,
    document?.publisher,
    document?.url,
    ...listPlace(statement),
  ];
}
