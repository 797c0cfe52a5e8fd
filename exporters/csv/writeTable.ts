import { replaceUnwritable } from '../replaceUnwritable.ts';

export type CellValue = string | number | boolean | undefined;

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** A table as RFC 4180 has it: commas, doubled quotes, CRLF, no byte order mark. */
export function writeTable(
  header: readonly string[],
  rows: readonly (readonly CellValue[])[],
  formulaGuard: boolean,
): string {
  const lines = [header, ...rows].map((cells) =>
    cells.map((cell) => writeCell(cell, formulaGuard)).join(','),
  );
  return `${lines.join('\r\n')}\r\n`;
}

function writeCell(value: CellValue, formulaGuard: boolean): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = replaceUnwritable(value);
  const guarded = formulaGuard && FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
