import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import type { Exporter, ExportOptions } from '../exporter.ts';
import { keepStatements } from '../keepStatements.ts';
import { type CellValue, writeTable } from './writeTable.ts';

export const links: Exporter = {
  id: 'links',
  label: 'Link table',
  extension: 'links.csv',
  mediaType: 'text/csv',
  description:
    "For i2 Analyst's Notebook, Maltego, Linkurious and Kumu: one table, one link and its sentence a row.",
  losses:
    "Entities without a statement, texts and mentions stay behind; line breaks become spaces. A ' is written before cells that a spreadsheet would run as a formula.",
  write: (dossier, options = {}) =>
    writeTable(HEADER, listLinks(dossier, options), options.formulaGuard ?? true),
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
  'Said By',
  'Sentence',
  'Document Title',
  'Document Date',
  'Document URL',
  'Document',
  'Start',
  'End',
];

function listLinks(dossier: Dossier, options: ExportOptions): CellValue[][] {
  const entityOf = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const documentOf = new Map(dossier.documents.map((document) => [document.id, document]));
  return keepStatements(dossier, options).map((statement) => {
    const { evidence, attributedTo } = statement;
    const relation = getRelation(statement.relation);
    const source = entityOf.get(statement.source);
    const target = entityOf.get(statement.target);
    const document = documentOf.get(evidence.document);
    const cells = [
      statement.id,
      statement.source,
      source?.label,
      source?.type,
      statement.relation,
      statement.label ?? relation.label,
      relation.symmetric ? 'undirected' : 'directed',
      statement.target,
      target?.label,
      target?.type,
      statement.date,
      statement.status,
      statement.count,
      statement.object,
      attributedTo === undefined ? undefined : entityOf.get(attributedTo)?.label,
      evidence.text,
      document?.title,
      document?.date,
      document?.url,
      evidence.document,
      evidence.start,
      evidence.end,
    ];
    return cells.map((cell) => (typeof cell === 'string' ? flattenLines(cell) : cell));
  });
}

/** i2 reads a row a line, whatever is quoted. */
function flattenLines(text: string): string {
  return text.replaceAll(/[\s\u0085]+/g, ' ').trim();
}
