import type { Dossier } from '../graph-data/schema/dossier.ts';
import type { Theme } from '../graph-data/vocabulary/palette.ts';

/** How a node is drawn; what is not given is left to the format or the reader. `color` is #rrggbb. */
export interface NodeLook {
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
  readonly color?: string;
}

export interface ExportOptions {
  /** Keep open relations, the verbs that are in no family; without it they are left out. */
  readonly openRelations?: boolean;
  /** Keep statements of an actor whom the text does not name; without it they are left out. */
  readonly unknownActors?: boolean;
  /** Nodes as drawn, by the entity's id. */
  readonly looks?: ReadonlyMap<string, NodeLook>;
  /** The colours of types and families where no look says otherwise; light when not given. */
  readonly theme?: Theme;
  /** The graph as drawn, as an SVG element; for formats that show it. */
  readonly picture?: string;
  /** Write ' before table cells that a spreadsheet would run as a formula; on when not given. */
  readonly formulaGuard?: boolean;
}

/** A file in pieces, in order: text, which is UTF-8, or bytes. So that no file need be whole in memory. */
export type Pieces = Iterable<string | Uint8Array>;

export type WritePieces = (dossier: Dossier, options?: ExportOptions) => Pieces;

export interface ExportedFile {
  readonly fileName: string;
  readonly write: WritePieces;
}

/** Who a format is for: the headings of the menu, in its order. */
export const FORMAT_GROUPS = {
  attest: 'To keep, and for Attest',
  networks: 'Network analysis',
  tables: 'Spreadsheets and link charts',
  investigation: 'Investigation and notes',
  databases: 'Graph databases',
  programs: 'Programs',
  'linked-data': 'Linked data',
  texts: 'Marked texts, to check the reading',
} as const;
export type FormatGroup = keyof typeof FORMAT_GROUPS;

/** What a format counts a text's characters in; `none` when it has no offsets. */
export const OFFSET_UNITS = {
  'utf-16': 'UTF-16 code units',
  'code-points': 'code points',
  none: 'none',
} as const;
export type OffsetUnit = keyof typeof OFFSET_UNITS;

interface Format {
  readonly id: string;
  readonly label: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly group: FormatGroup;
  /** A sentence on who uses it. */
  readonly description: string;
  /** What of a dossier it cannot carry. */
  readonly losses: string;
  readonly offsets: OffsetUnit;
  /** Whether it shows the graph as drawn. */
  readonly showsPicture?: true;
}

export interface OneFileExporter extends Format {
  /** What it writes of one document depends on no other, so that documents can be written one by one. */
  readonly isPerDocument?: boolean;
  readonly write: WritePieces;
}

export interface SeveralFilesExporter extends Format {
  readonly files: readonly ExportedFile[];
}

/** One format, of one file or of several that belong together. */
export type Exporter = OneFileExporter | SeveralFilesExporter;
