import { COLUMNS, type Column } from './sortRows.ts';

interface ColumnLook {
  readonly label: string;
  /** Of a grid track, in CSS. */
  readonly width: string;
}

export const COLUMN_LOOKS: Readonly<Record<Column, ColumnLook>> = {
  source: { label: 'Who', width: 'minmax(8.5rem,1fr)' },
  relation: { label: 'Did what', width: 'minmax(12rem,1.1fr)' },
  target: { label: 'To whom', width: 'minmax(8.5rem,1fr)' },
  status: { label: 'Status', width: '6.75rem' },
  date: { label: 'Date', width: '9rem' },
  count: { label: 'How many', width: 'minmax(7rem,0.7fr)' },
  attributedTo: { label: 'Who says so', width: 'minmax(7rem,0.8fr)' },
  document: { label: 'Document', width: 'minmax(8rem,1.2fr)' },
  sentence: { label: 'Sentence', width: 'minmax(14rem,2.5fr)' },
};

export const GRID_COLUMNS = COLUMNS.map((column) => COLUMN_LOOKS[column].width).join(' ');
