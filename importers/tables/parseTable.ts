import Papa from 'papaparse';
import type { GraphFile } from '../graphFile.ts';
import { ImportError } from '../importError.ts';

/** A table's columns by name, and its rows; a row may be shorter than the header. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const DELIMITERS = [',', ';', '\t', '|'];
const LONGEST_HEADER = 100_000;
const IN_QUOTES = /"(?:[^"]|"")*"/g;

/** A ' that keeps a spreadsheet from running a cell as a formula (docs/formats.md, CSV). */
const FORMULA_GUARD = /^'(?='*[=+\-@\t\r])/;

/** The first rows of a table, to show what its columns hold. */
export function readTableHead(file: GraphFile, rows: number): Table {
  return parse(file, rows + 1);
}

/** A table with its header, delimiter found by itself. Throws an ImportError when it breaks off within quotes. */
export function parseTable(file: GraphFile): Table {
  return parse(file, 0);
}

function parse(file: GraphFile, preview: number): Table {
  const { data, errors } = Papa.parse<string[]>(file.text, {
    delimiter: findDelimiter(file.text),
    skipEmptyLines: 'greedy',
    preview,
  });
  const broken = errors.find(({ code }) => code === 'MissingQuotes');
  if (broken)
    throw new ImportError(
      'malformed',
      `${file.name}: the quotes of row ${(broken.row ?? 0) + 1} are not closed. Save the table again as CSV.`,
    );
  const [header, ...rows] = data;
  if (!header || header.every((name) => name.trim() === ''))
    throw new ImportError(
      'no-graph',
      `${file.name}: the table is empty. Save it with a header and its rows.`,
    );
  return { columns: nameColumns(header), rows: rows.map((cells) => cells.map(removeGuard)) };
}

function findDelimiter(text: string): string {
  const head = text.slice(0, LONGEST_HEADER).replaceAll(IN_QUOTES, '');
  const line = head.split(/[\r\n]/, 1)[0] ?? '';
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

/** Every column has a name of its own. */
function nameColumns(header: readonly string[]): string[] {
  const seen = new Set<string>();
  return header.map((cell, i) => {
    const name = removeGuard(cell).trim() || `column ${i + 1}`;
    const own = seen.has(name) ? `${name} (${i + 1})` : name;
    seen.add(own);
    return own;
  });
}

function removeGuard(cell: string): string {
  return cell.replace(FORMULA_GUARD, '');
}
