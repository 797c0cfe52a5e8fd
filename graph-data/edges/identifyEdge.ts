import type { Statement } from '../schema/dossier.ts';
import { getRelation } from '../vocabulary/vocabulary.ts';

const SEPARATOR = ':';

export interface EdgeIdentity {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** Which actor stands for another: a country for its ministry. */
export type StandFor = (actor: string) => string;

const STAY: StandFor = (actor) => actor;

/** Statements never change: what was found once holds. */
const known = new WeakMap<Statement, EdgeIdentity>();

/**
 * Which edge a statement belongs to: `e1:expelled:e2:asserted`; an open relation's verb follows after a slash. With `standFor`,
 * the edge between those who stand for its ends.
 */
export function identifyEdge(statement: Statement, standFor: StandFor = STAY): EdgeIdentity {
  if (standFor !== STAY) return identify(statement, standFor);
  const before = known.get(statement);
  if (before) return before;
  const identity = identify(statement, STAY);
  known.set(statement, identity);
  return identity;
}

/** What a statement says, whatever its status: the id of its edge without that. */
export function identifyFact(statement: Statement): string {
  const { id } = identifyEdge(statement);
  return id.slice(0, -(SEPARATOR.length + statement.status.length));
}

function identify(statement: Statement, standFor: StandFor): EdgeIdentity {
  const { relation, status, label } = statement;
  const { family, symmetric } = getRelation(relation);
  const ends = [standFor(statement.source), standFor(statement.target)] as const;
  const [source, target] = symmetric && ends[1] < ends[0] ? [ends[1], ends[0]] : ends;
  const kind = family === 'open' ? `${relation}/${label ?? ''}` : relation;
  const id = `${escapeSeparator(source)}:${escapeSeparator(kind)}:${escapeSeparator(target)}:${status}`;
  return { id, source, target };
}

function escapeSeparator(part: string): string {
  return part.includes('%') || part.includes(SEPARATOR)
    ? part.replaceAll('%', '%25').replaceAll(SEPARATOR, '%3A')
    : part;
}
