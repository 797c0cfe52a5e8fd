import type { StatementRow } from './listRows.ts';

/** The rows in which every word stands, in any column, whatever the case. */
export function findRows(rows: readonly StatementRow[], words: string): readonly StatementRow[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const text = readRow(row);
    return wanted.every((word) => text.includes(word));
  });
}

function readRow({
  statement,
  source,
  relation,
  target,
  status,
  date,
  attributedTo,
  document,
}: StatementRow): string {
  const { count, object = '', evidence } = statement;
  return [source, relation, target, status, date, count ?? '', object, attributedTo, document, evidence.text]
    .join('\n')
    .toLocaleLowerCase();
}
