import type { Statement } from '../../graph-data/schema/dossier.ts';
import { isQuoted } from '../../graph-data/schema/isQuoted.ts';
import type { CellValue } from './writeTable.ts';

/** Start and end of the sentence, in UTF-16 code units; empty where there is none. */
export function listPlace(statement: Statement): readonly CellValue[] {
  const { start, end } = statement.evidence;
  return isQuoted(statement) ? [start, end] : [undefined, undefined];
}
