import type { Statement } from '../../graph-data/schema/dossier.ts';
import type { Fact } from './groupFacts.ts';

/** A fact that several documents state; a reprint is not another source than the document it repeats. */
export interface Agreement {
  readonly statements: readonly [Statement, ...Statement[]];
  readonly sources: readonly string[];
}

/** The facts with two independent sources or more, those with most first. */
export function listAgreements(facts: readonly Fact[], reprints: ReadonlyMap<string, string>): Agreement[] {
  return facts
    .flatMap((fact) => {
      const [first, ...others] = fact.statements.filter(({ status }) => status === 'asserted');
      if (!first) return [];
      const statements = [first, ...others] as const;
      return { statements, sources: listSources(statements, reprints) };
    })
    .filter(({ sources }) => sources.length > 1)
    .sort((a, b) => b.sources.length - a.sources.length);
}

function listSources(statements: readonly Statement[], reprints: ReadonlyMap<string, string>): string[] {
  return [...new Set(statements.map(({ evidence: { document } }) => reprints.get(document) ?? document))];
}
