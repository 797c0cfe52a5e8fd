/** What a column of a table of links may be; who and to whom are needed. */
export const TABLE_ROLES = [
  'source',
  'target',
  'relation',
  'sourceType',
  'targetType',
  'date',
  'status',
  'sentence',
  'document',
  'url',
] as const;

export type TableRole = (typeof TABLE_ROLES)[number];

/** The names of the columns that hold each role. */
export type TableMapping = Readonly<Partial<Record<TableRole, string>>> & {
  readonly source: string;
  readonly target: string;
};
