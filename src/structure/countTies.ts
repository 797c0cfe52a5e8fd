import type { Edge } from '../../graph-data/edges/edge.ts';

/**
 * How an actor stands among edges: its statements, those in which it acts and those in which it is acted on (what two do together is
 * both for each); the other actors it is tied to, acts on and is acted on by; the first and the last date of its statements.
 */
export interface Ties {
  readonly statements: number;
  readonly acts: number;
  readonly actedOn: number;
  readonly neighbours: number;
  readonly actsOn: number;
  readonly actedOnBy: number;
  readonly first?: string;
  readonly last?: string;
}

interface Count {
  statements: number;
  acts: number;
  actedOn: number;
  first: string | undefined;
  last: string | undefined;
  readonly actsOn: Set<string>;
  readonly actedOnBy: Set<string>;
}

export function countTies(edges: readonly Edge[]): ReadonlyMap<string, Ties> {
  const counts = new Map<string, Count>();
  const countOf = (actor: string): Count => {
    const count = counts.get(actor) ?? startCount();
    counts.set(actor, count);
    return count;
  };
  const addActs = (from: string, to: string, acts: number) => {
    const actor = countOf(from);
    const other = countOf(to);
    actor.acts += acts;
    other.actedOn += acts;
    if (from === to) return;
    actor.actsOn.add(to);
    other.actedOnBy.add(from);
  };
  for (const edge of edges) {
    const { source, target, symmetric, statements } = edge;
    addStatements(countOf(source), edge);
    if (target !== source) addStatements(countOf(target), edge);
    addActs(source, target, statements.length);
    if (symmetric && target !== source) addActs(target, source, statements.length);
  }
  return new Map([...counts].map(([actor, count]) => [actor, readTies(count)]));
}

function startCount(): Count {
  return {
    statements: 0,
    acts: 0,
    actedOn: 0,
    first: undefined,
    last: undefined,
    actsOn: new Set(),
    actedOnBy: new Set(),
  };
}

function addStatements(count: Count, { statements, first, last }: Edge): void {
  count.statements += statements.length;
  if (first !== undefined && (count.first === undefined || first < count.first)) count.first = first;
  if (last !== undefined && (count.last === undefined || last > count.last)) count.last = last;
}

function readTies(count: Count): Ties {
  const { statements, acts, actedOn, actsOn, actedOnBy, first, last } = count;
  return {
    statements,
    acts,
    actedOn,
    neighbours: new Set([...actsOn, ...actedOnBy]).size,
    actsOn: actsOn.size,
    actedOnBy: actedOnBy.size,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
  };
}
