import { isQuoted } from '../../graph-data/schema/isQuoted.ts';
import { codePlover } from '../../graph-data/vocabulary/codePlover.ts';
import type { PloverEvent } from '../../graph-data/vocabulary/relation.ts';
import { guardFormula } from '../csv/guardFormula.ts';
import type { CellValue } from '../csv/writeTable.ts';
import type { OneFileExporter } from '../exporter.ts';
import { flattenLines } from '../flattenLines.ts';
import { type JoinedStatement, joinStatements } from '../joinStatements.ts';
import { replaceUnwritable } from '../replaceUnwritable.ts';
import { toAlpha3 } from './toAlpha3.ts';

export const events: OneFileExporter = {
  id: 'events',
  label: 'Event table (POLECAT)',
  extension: 'events.tsv',
  mediaType: 'text/tab-separated-values',
  group: 'tables',
  description:
    "For political scientists: an event a row in POLECAT's columns with PLOVER types, then status, sentence and document.",
  losses:
    "Offices and structure are no events and stay behind, as do texts and mentions; sectors, intensity and coordinates are empty. Line breaks become spaces. A ' is written before cells that a spreadsheet would run as a formula.",
  offsets: 'utf-16',
  write: function* (dossier, options = {}) {
    const writeRow = (cells: readonly CellValue[]) =>
      `${cells.map((cell) => writeCell(cell, options.formulaGuard ?? true)).join('\t')}\n`;
    yield writeRow(COLUMNS.map(({ name }) => name));
    for (const joined of joinStatements(dossier, options)) {
      const event = codePlover(joined.statement);
      if (event !== undefined) yield writeRow(COLUMNS.map(({ read }) => read?.({ ...joined, event })));
    }
  },
};

type CodedEvent = JoinedStatement & { readonly event: PloverEvent };

interface EventColumn {
  readonly name: string;
  /** Left out where Attest does not know: the column is empty. */
  readonly read?: (event: CodedEvent) => CellValue;
}

/** PLOVER's four quarters (PLOVER manual 2022), as POLECAT writes them. */
const QUADS: Readonly<Record<PloverEvent, string>> = {
  AGREE: 'VERBAL COOPERATION',
  CONSULT: 'VERBAL COOPERATION',
  SUPPORT: 'VERBAL COOPERATION',
  CONCEDE: 'VERBAL COOPERATION',
  COOPERATE: 'MATERIAL COOPERATION',
  AID: 'MATERIAL COOPERATION',
  RETREAT: 'MATERIAL COOPERATION',
  REQUEST: 'VERBAL CONFLICT',
  ACCUSE: 'VERBAL CONFLICT',
  REJECT: 'VERBAL CONFLICT',
  THREATEN: 'VERBAL CONFLICT',
  PROTEST: 'MATERIAL CONFLICT',
  SANCTION: 'MATERIAL CONFLICT',
  MOBILIZE: 'MATERIAL CONFLICT',
  COERCE: 'MATERIAL CONFLICT',
  ASSAULT: 'MATERIAL CONFLICT',
};

/** The forty columns of POLECAT's weekly files, in their order, then our own. */
const COLUMNS: readonly EventColumn[] = [
  { name: 'Event ID', read: ({ statement }) => statement.id },
  { name: 'Event Date', read: ({ statement }) => statement.date },
  { name: 'Event Type', read: ({ event }) => event },
  { name: 'Event Mode', read: readMode },
  { name: 'Intensity' },
  { name: 'Quad Code', read: ({ event }) => QUADS[event] },
  { name: 'Contexts' },
  { name: 'Actor Name', read: ({ source, statement }) => source?.label ?? statement.source },
  { name: 'Actor Country', read: ({ source }) => toAlpha3(source?.country) },
  { name: 'Actor COW' },
  { name: 'Primary Actor Sector' },
  { name: 'Actor Sectors' },
  { name: 'Actor Title' },
  { name: 'Actor Name Raw', read: (event) => cutRaw(event, event.statement.sourceSpan) },
  { name: 'Wikipedia Actor ID' },
  { name: 'Recipient Name', read: ({ target, statement }) => target?.label ?? statement.target },
  { name: 'Recipient Country', read: ({ target }) => toAlpha3(target?.country) },
  { name: 'Recipient COW' },
  { name: 'Primary Recipient Sector' },
  { name: 'Recipient Sectors' },
  { name: 'Recipient Title' },
  { name: 'Recipient Name Raw', read: (event) => cutRaw(event, event.statement.targetSpan) },
  { name: 'Wikipedia Recipient ID' },
  { name: 'Placename', read: ({ place }) => place?.label },
  { name: 'City' },
  { name: 'District' },
  { name: 'Province' },
  { name: 'Country', read: ({ place }) => toAlpha3(place?.country) },
  { name: 'Latitude' },
  { name: 'Longitude' },
  { name: 'GeoNames ID' },
  { name: 'Raw Placename', read: ({ place }) => place?.label },
  { name: 'Feature Type' },
  { name: 'Source', read: ({ document }) => document?.publisher ?? document?.title },
  { name: 'Publication Date', read: ({ document }) => document?.date },
  { name: 'Story People' },
  { name: 'Story Organizations' },
  { name: 'Story Locations' },
  { name: 'Language' },
  { name: 'Version' },
  { name: 'Status', read: ({ statement }) => statement.status },
  { name: 'Relation', read: ({ statement }) => statement.relation },
  { name: 'CAMEO', read: ({ relation }) => relation.cameo },
  { name: 'Count', read: ({ statement }) => statement.count },
  { name: 'Object', read: ({ statement }) => statement.object },
  { name: 'Instrument', read: ({ statement }) => statement.instrument },
  { name: 'Said By', read: ({ speaker }) => speaker?.label },
  { name: 'Sentence', read: ({ sentence }) => sentence },
  { name: 'Document', read: ({ statement }) => statement.evidence.document },
  { name: 'Document Title', read: ({ document }) => document?.title },
  { name: 'Document URL', read: ({ document }) => document?.url },
  { name: 'Start', read: ({ statement }) => (isQuoted(statement) ? statement.evidence.start : undefined) },
  { name: 'End', read: ({ statement }) => (isQuoted(statement) ? statement.evidence.end : undefined) },
];

/** A mode belongs to its event type: where the status made another of it, there is none. */
function readMode({ relation, event }: CodedEvent): string | undefined {
  return relation.plover?.event === event ? relation.plover.mode : undefined;
}

function cutRaw(
  { document }: CodedEvent,
  { start, end }: { start: number; end: number },
): string | undefined {
  return document?.text.slice(start, end);
}

/** Quoted where it has quotes, as readers of tables take a cell that begins with one. */
function writeCell(value: CellValue, formulaGuard: boolean): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = flattenLines(replaceUnwritable(value));
  const guarded = formulaGuard ? guardFormula(text) : text;
  return guarded.includes('"') ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
