import type { Statement } from '../schema/dossier.ts';
import { getRelation } from '../vocabulary/vocabulary.ts';

const SEPARATOR = ':';

export interface EdgeIdentity {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** Which edge a statement belongs to: `e1:expelled:e2:asserted`; an open relation's verb follows after a slash. */
export function identifyEdge(statement: Statement): EdgeIdentity {
  const { relation, status, label } = statement;
  const { family, symmetric } = getRelation(relation);
  const isReversed = symmetric && statement.target < statement.source;
  const source = isReversed ? statement.target : statement.source;
  const target = isReversed ? statement.source : statement.target;
  const kind = family === 'open' ? `${relation}/${label ?? ''}` : relation;
  return { id: [source, kind, target, status].map(escapeSeparator).join(SEPARATOR), source, target };
}

function escapeSeparator(part: string): string {
  return part.replaceAll('%', '%25').replaceAll(SEPARATOR, '%3A');
}
