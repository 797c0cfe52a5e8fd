import { type CellValue, writeTable } from '../csv/writeTable.ts';
import type { ExportOptions, SeveralFilesExporter } from '../exporter.ts';
import { flattenLines } from '../flattenLines.ts';
import { buildEdges, buildNodes } from '../graph/buildGraph.ts';
import type { GraphEdge, GraphNode } from '../graph/graph.ts';
import { writeCarriedJson } from '../json/writeCarriedJson.ts';

export const kumu: SeveralFilesExporter = {
  id: 'kumu',
  label: 'Kumu tables',
  extension: 'kumu.csv',
  mediaType: 'text/csv',
  group: 'tables',
  description: 'For Kumu: two tables, of elements and of connections, with the columns that it looks for.',
  losses:
    "Texts and mentions stay behind; line breaks become spaces, and | in texts ¦, since Kumu parts values there. A ' is written before cells that a spreadsheet would run as a formula.",
  offsets: 'utf-16',
  files: [
    {
      fileName: 'elements.csv',
      write: (dossier, options = {}) =>
        writeTable(ELEMENT_HEADER, buildNodes(dossier, options), listElement, guardOf(options)),
    },
    {
      fileName: 'connections.csv',
      write: (dossier, options = {}) =>
        writeTable(CONNECTION_HEADER, buildEdges(dossier, options), listConnection, guardOf(options)),
    },
  ],
};

const guardOf = ({ formulaGuard = true }: ExportOptions) => ({ formulaGuard });

const ELEMENT_HEADER = [
  'ID',
  'Label',
  'Type',
  'Description',
  'Tags',
  'Aliases',
  'Country',
  'Statements',
  'Documents',
];

const CONNECTION_HEADER = [
  'ID',
  'From',
  'To',
  'Direction',
  'Type',
  'Label',
  'Strength',
  'Tags',
  'Description',
  'Status',
  'First Date',
  'Last Date',
  'Document Title',
  'Document Date',
  'Document URL',
  'Evidence',
];

function listElement({ entity, statementCount, documentCount }: GraphNode): CellValue[] {
  const { id, label, type, aliases, country } = entity;
  const other = aliases.filter((alias) => alias !== label);
  return [
    writeId(id),
    writeText(label),
    type,
    other.length === 0 ? undefined : writeText(`Also: ${other.join('; ')}`),
    entity.unknown ? 'unknown' : undefined,
    other.map(writeText).join('|'),
    country,
    statementCount,
    documentCount,
  ];
}

function listConnection({ edge, kind, label, sentence, evidence }: GraphEdge): CellValue[] {
  const [{ title, published, url }] = evidence;
  return [
    writeId(edge.id),
    writeId(edge.source),
    writeId(edge.target),
    edge.symmetric ? 'mutual' : 'directed',
    writeText(kind),
    writeText(label),
    edge.statements.length,
    edge.status,
    writeText(sentence),
    edge.status,
    edge.first,
    edge.last,
    writeText(title),
    published,
    url === undefined ? undefined : writeText(url),
    writeCarriedJson(evidence).replaceAll('|', '\\u007C'),
  ];
}

/** Kumu makes several of what has | in it. */
function writeId(id: string): string {
  return id.replaceAll('%', '%25').replaceAll('|', '%7C');
}

function writeText(text: string): string {
  return flattenLines(text).replaceAll('|', '¦');
}
