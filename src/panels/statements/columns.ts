import { COLUMNS, type Column } from './sortRows.ts';

interface ColumnLook {
  readonly label: string;
  /** The least width in rem, and the share of the room that is left. */
  readonly least: number;
  readonly share: number;
}

export const COLUMN_LOOKS: Readonly<Record<Column, ColumnLook>> = {
  source: { label: 'Who', least: 8.5, share: 1 },
  relation: { label: 'Did what', least: 13.5, share: 1.1 },
  target: { label: 'To whom', least: 8.5, share: 1 },
  status: { label: 'Status', least: 7, share: 0 },
  date: { label: 'Date', least: 9, share: 0 },
  count: { label: 'How many, what', least: 8, share: 0.7 },
  attributedTo: { label: 'Who says so', least: 8, share: 0.8 },
  document: { label: 'Document', least: 10, share: 1.2 },
  sentence: { label: 'Sentence', least: 16, share: 2.5 },
};

const looks = COLUMNS.map((column) => COLUMN_LOOKS[column]);

/** Head and rows are grids of their own: the same least width keeps their columns in line. */
export const GRID_STYLE = {
  gridTemplateColumns: looks.map(({ least, share }) => `minmax(${least}rem, ${share}fr)`).join(' '),
  minWidth: `${looks.reduce((sum, { least }) => sum + least, 0)}rem`,
} as const;
