/**
 * Reads a table written as text: a row a line, cells between bars, the forms in a cell between semicolons.
 * Throws where a row has not as many cells as there are columns.
 */
export function readTable<Column extends string>(
  name: string,
  columns: readonly Column[],
  text: string,
): Record<Column, readonly string[]>[] {
  const rows: Record<Column, readonly string[]>[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const cells = line.split('|').map(readForms);
    if (cells.length !== columns.length) {
      throw new Error(
        `readTable: the row "${line.trim()}" of ${name} has ${cells.length} cells. Give it ${columns.length}: ${columns.join(' | ')}.`,
      );
    }
    rows.push(
      Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? []])) as Record<
        Column,
        readonly string[]
      >,
    );
  }
  return rows;
}

function readForms(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((form) => form.trim())
    .filter((form) => form !== '');
}
