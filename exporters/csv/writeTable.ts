import { replaceUnwritable } from '../replaceUnwritable.ts';
import { guardFormula } from './guardFormula.ts';

export type CellValue = string | number | boolean | undefined;

export interface TableStyle {
  /** Write ' before cells that a spreadsheet would run as a formula. */
  readonly formulaGuard?: boolean;
}

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** A table as RFC 4180 has it, a row a piece: commas, doubled quotes, CRLF, no byte order mark. */
export function* writeTable<Row>(
  header: readonly string[],
  rows: Iterable<Row>,
  listCells: (row: Row) => readonly CellValue[],
  { formulaGuard = false }: TableStyle = {},
): Generator<string, void, undefined> {
  const writeRow = (cells: readonly CellValue[]) =>
    `${cells.map((cell) => writeCell(cell, formulaGuard)).join(',')}\r\n`;
  yield writeRow(header);
  for (const row of rows) yield writeRow(listCells(row));
}

function writeCell(value: CellValue, formulaGuard: boolean): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = replaceUnwritable(value);
  const guarded = formulaGuard ? guardFormula(text) : text;
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
