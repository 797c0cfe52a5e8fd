import { writeTable } from '../../../exporters/csv/writeTable.ts';
import { COLUMN_NAMES, COLUMNS } from './columns.ts';
import type { ActorRow } from './listActors.ts';
import { readActor } from './rankActors.ts';

/** The actors as CSV (RFC 4180), in the order and with the columns that are shown; shares are of 1, dates as ISO 8601. */
export function writeActors(rows: readonly ActorRow[]): string {
  const header = COLUMNS.map(({ label }) => label);
  const listCells = (row: ActorRow) => COLUMN_NAMES.map((column) => readActor(row, column));
  return [...writeTable(header, rows, listCells, { formulaGuard: true })].join('');
}
