import type { Column } from '../table/column.ts';

export const COLUMNS = [
  { name: 'source', label: 'Who', least: 9, share: 1 },
  { name: 'relation', label: 'Did what', least: 13.5, share: 1 },
  { name: 'target', label: 'To whom', least: 9, share: 1 },
  { name: 'status', label: 'Status', least: 7, share: 0 },
  { name: 'date', label: 'Date', least: 8, share: 0 },
  { name: 'sentence', label: 'Sentence', least: 16, share: 2.5 },
  { name: 'count', label: 'How many, what', least: 8, share: 0.7 },
  { name: 'attributedTo', label: 'Who says so', least: 8, share: 0.8 },
  { name: 'document', label: 'Document', least: 10, share: 1.2 },
] as const satisfies readonly Column<string>[];

export type ColumnName = (typeof COLUMNS)[number]['name'];
