import { rankWords } from './sortRows.ts';

/**
 * What a row is sorted by in a column: the rank of its word there, or its number; undefined where it says nothing. A column is ranked
 * when it is first asked for.
 */
export function rankColumns<Row, Name>(
  rows: readonly Row[],
  read: (row: Row, column: Name) => string | number | undefined,
): (row: Row, column: Name) => number | undefined {
  const ranks = new Map<Name, ReadonlyMap<string, number>>();
  const rank = (column: Name, word: string) => {
    const ofColumn = ranks.get(column) ?? rankWords(rows.map((row) => String(read(row, column) ?? '')));
    ranks.set(column, ofColumn);
    return ofColumn.get(word);
  };
  return (row, column) => {
    const value = read(row, column);
    return typeof value === 'string' ? rank(column, value) : value;
  };
}
