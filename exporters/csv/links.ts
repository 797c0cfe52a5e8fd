import type { OneFileExporter } from '../exporter.ts';
import { type JoinedStatement, joinStatements } from '../joinStatements.ts';
import { listPlace } from './listPlace.ts';
import { type CellValue, writeTable } from './writeTable.ts';

export const links: OneFileExporter = {
  id: 'links',
  label: 'Link table',
  extension: 'links.csv',
  mediaType: 'text/csv',
  group: 'tables',
  description:
    "For i2 Analyst's Notebook, Maltego and Linkurious: one table, one link and its sentence a row.",
  losses:
    "Entities without a statement, texts and mentions stay behind; line breaks become spaces. A ' is written before cells that a spreadsheet would run as a formula.",
  offsets: 'utf-16',
  write: (dossier, options = {}) =>
    writeTable(HEADER, joinStatements(dossier, options), listLink, {
      formulaGuard: options.formulaGuard ?? true,
    }),
};

const HEADER = [
  'Link ID',
  'Source ID',
  'Source Name',
  'Source Type',
  'Link Type',
  'Link Label',
  'Direction',
  'Target ID',
  'Target Name',
  'Target Type',
  'Date',
  'Status',
  'Count',
  'Object',
  'Place',
  'Instrument',
  'Said By',
  'Sentence',
  'Document Title',
  'Document Date',
  'Document URL',
  'Document',
  'Start',
  'End',
];

function listLink(joined: JoinedStatement): CellValue[] {
  const { statement, relation, label, source, target, speaker, place, document, sentence } = joined;
  const { evidence } = statement;
  const cells = [
    statement.id,
    statement.source,
    source?.label,
    source?.type,
    statement.relation,
    label,
    relation.symmetric ? 'undirected' : 'directed',
    statement.target,
    target?.label,
    target?.type,
    statement.date,
    statement.status,
    statement.count,
    statement.object,
    place?.label,
    statement.instrument,
    speaker?.label,
    sentence,
    document?.title,
    document?.date,
    document?.url,
    evidence.document,
    ...listPlace(statement),
  ];
  return cells.map((cell) => (typeof cell === 'string' ? flattenLines(cell) : cell));
}

/** i2 reads a row a line, whatever is quoted. */
function flattenLines(text: string): string {
  return text.replaceAll(/[\s\u0085]+/g, ' ').trim();
}
