import type { Statement } from '../schema/dossier.ts';
import { getRelation } from '../vocabulary/vocabulary.ts';
import type { Edge } from './edge.ts';
import { type EdgeIdentity, identifyEdge, type StandFor } from './identifyEdge.ts';

type Members = readonly [Statement, ...Statement[]];

interface Group {
  readonly identity: EdgeIdentity;
  readonly members: [Statement, ...Statement[]];
}

/** The edge last made of an identity's statements: most are asked for again with the same. */
const lastMade = new WeakMap<EdgeIdentity, Edge>();

/**
 * The edges that statements make, in the order of their first statement; linear in the number of statements. With `standFor`,
 * those between who stands for their ends, without what one and the same stands for on both sides.
 */
export function groupEdges(statements: Iterable<Statement>, standFor?: StandFor): Edge[] {
  const groups = new Map<string, Group>();
  for (const statement of statements) {
    const identity = identifyEdge(statement, standFor);
    if (identity.source === identity.target && statement.source !== statement.target) continue;
    const group = groups.get(identity.id);
    if (group) group.members.push(statement);
    else groups.set(identity.id, { identity, members: [statement] });
  }
  return Array.from(groups.values(), findEdge);
}

/** The same edge as before where its statements are the same. */
function findEdge({ identity, members }: Group): Edge {
  const known = lastMade.get(identity);
  if (known && isSame(known.statements, members)) return known;
  const edge = makeEdge(identity, members);
  lastMade.set(identity, edge);
  return edge;
}

function isSame(before: readonly Statement[], now: readonly Statement[]): boolean {
  return before.length === now.length && before.every((statement, i) => statement === now[i]);
}

function makeEdge({ id, source, target }: EdgeIdentity, members: Members): Edge {
  const [{ relation, status, label: verb }] = members;
  const { family, symmetric, label: relationLabel } = getRelation(relation);
  const label = family === 'open' ? (verb ?? relationLabel) : relationLabel;
  const documents = listDocuments(members);
  let first: string | undefined;
  let last: string | undefined;
  for (const { date } of members) {
    if (date === undefined) continue;
    if (first === undefined || date < first) first = date;
    if (last === undefined || date > last) last = date;
  }
  return first === undefined || last === undefined
    ? { id, source, target, relation, label, status, symmetric, statements: members, documents }
    : { id, source, target, relation, label, status, symmetric, statements: members, documents, first, last };
}

function listDocuments(members: Members): readonly string[] {
  if (members.length === 1) return [members[0].evidence.document];
  return [...new Set(members.map(({ evidence }) => evidence.document))];
}
