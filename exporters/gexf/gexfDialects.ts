import { replaceUnwritable } from '../replaceUnwritable.ts';
import type { GexfDialect } from './writeGexf.ts';
import { writeSpells } from './writeSpells.ts';

export const GEXF_1_3: GexfDialect = {
  namespace: 'http://gexf.net/1.3',
  version: '1.3',
  graph: { mode: 'static' },
  hasKind: true,
  writeList: quotePieces,
};

/** Points in time and not intervals: what is said of a day does not say how long it lasted. */
export const GEXF_1_3_DYNAMIC: GexfDialect = {
  ...GEXF_1_3,
  graph: { mode: 'dynamic', timeformat: 'date', timerepresentation: 'timestamp' },
  writeSpells,
};

export const GEXF_1_2: GexfDialect = {
  namespace: 'http://www.gexf.net/1.2draft',
  version: '1.2',
  graph: { mode: 'static' },
  hasKind: false,
  writeList: (pieces) => pieces.map((piece) => piece.replaceAll('|', '¦')).join('|'),
};

/** Every piece in quotes, or Gephi and graphology split it at its commas. */
function quotePieces(pieces: readonly string[]): string {
  return `[${pieces.map((piece) => JSON.stringify(replaceUnwritable(piece))).join(', ')}]`;
}
