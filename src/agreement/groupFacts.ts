import { identifyFact } from '../../graph-data/edges/identifyEdge.ts';
import type { Statement } from '../../graph-data/schema/dossier.ts';
import { appendTo } from '../dossier/appendTo.ts';
import { coverDays, overlaps } from '../time/dayRange.ts';

/** What may be one and the same: statements of equal ends and relation whose dates can both be so, whatever their status. */
export interface Fact {
  readonly statements: readonly [Statement, ...Statement[]];
  /** The most exact date that any of them gives. */
  readonly date?: string;
}

/** Statements that tell of one thing, in the order of their first. An undated one joins the only dated fact there is. */
export function groupFacts(statements: readonly Statement[]): Fact[] {
  const alike = new Map<string, Statement[]>();
  for (const statement of statements) appendTo(alike, identifyFact(statement), statement);
  return [...alike.values()].flatMap(splitByDate);
}

function splitByDate(statements: readonly Statement[]): Fact[] {
  const [only] = statements;
  if (only && statements.length === 1)
    return [only.date === undefined ? { statements: [only] } : { statements: [only], date: only.date }];
  const facts: { statements: [Statement, ...Statement[]]; date?: string }[] = [];
  const exactFirst = [...statements]
    .filter(({ date }) => date !== undefined)
    .sort((a, b) => (b.date?.length ?? 0) - (a.date?.length ?? 0));
  for (const statement of exactFirst) {
    const date = statement.date ?? '';
    const matching = facts.filter((fact) => overlaps(coverDays(fact.date ?? ''), coverDays(date)));
    if (matching.length === 1) matching[0]?.statements.push(statement);
    else facts.push({ statements: [statement], date });
  }
  const [undated, ...others] = statements.filter(({ date }) => date === undefined);
  if (!undated) return facts;
  if (facts.length === 1) facts[0]?.statements.push(undated, ...others);
  else facts.push({ statements: [undated, ...others] });
  return facts;
}
