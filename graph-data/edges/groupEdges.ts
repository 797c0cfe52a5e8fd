import type { Statement } from '../schema/dossier.ts';
import { getRelation } from '../vocabulary/vocabulary.ts';
import type { Edge } from './edge.ts';
import { type EdgeIdentity, identifyEdge, type StandFor } from './identifyEdge.ts';

/**
 * The edges that statements make, in the order of their first statement; linear in the number of statements. With `standFor`,
 * those between who stands for their ends, without what one and the same stands for on both sides.
 */
export function groupEdges(statements: Iterable<Statement>, standFor?: StandFor): Edge[] {
  const groups = new Map<string, { identity: EdgeIdentity; members: [Statement, ...Statement[]] }>();
  for (const statement of statements) {
    const identity = identifyEdge(statement, standFor);
    if (identity.source === identity.target && statement.source !== statement.target) continue;
    const group = groups.get(identity.id);
    if (group) group.members.push(statement);
    else groups.set(identity.id, { identity, members: [statement] });
  }
  return Array.from(groups.values(), ({ identity, members }) => makeEdge(identity, members));
}

function makeEdge(identity: EdgeIdentity, members: readonly [Statement, ...Statement[]]): Edge {
  const [{ relation, status, label }] = members;
  const { family, symmetric, label: relationLabel } = getRelation(relation);
  const documents = members.length > 1 ? new Set<string>() : null;
  let first: string | undefined;
  let last: string | undefined;
  for (const { date, evidence } of members) {
    documents?.add(evidence.document);
    if (date === undefined) continue;
    if (first === undefined || date < first) first = date;
    if (last === undefined || date > last) last = date;
  }
  const edge = {
    id: identity.id,
    source: identity.source,
    target: identity.target,
    relation,
    label: family === 'open' ? (label ?? relationLabel) : relationLabel,
    status,
    symmetric,
    statements: members,
    documents: documents ? [...documents] : [members[0].evidence.document],
  };
  return first === undefined || last === undefined ? edge : { ...edge, first, last };
}
