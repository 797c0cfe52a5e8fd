import type { Statement } from '../../graph-data/schema/dossier.ts';
import { codePlover } from '../../graph-data/vocabulary/codePlover.ts';
import { findQuadClass, type QuadClass } from '../../graph-data/vocabulary/quadClass.ts';
import type { PloverEvent } from '../../graph-data/vocabulary/relation.ts';
import { getRelation, type RelationId } from '../../graph-data/vocabulary/vocabulary.ts';

/** What one actor did to another at one time, however many sentences say so. */
export interface Act {
  readonly source: string;
  readonly target: string;
  readonly relation: RelationId;
  readonly event: PloverEvent;
  readonly quad: QuadClass;
  readonly status: Statement['status'];
  readonly date?: string;
  readonly statements: readonly [Statement, ...Statement[]];
}

/** The acts that statements tell of, by date, undated ones last. Offices and other states are none. */
export function listActs(statements: readonly Statement[]): Act[] {
  const acts = new Map<string, Act & { readonly statements: [Statement, ...Statement[]] }>();
  for (const statement of statements) {
    const { source, target, relation, status, date } = statement;
    const event = codePlover(statement);
    if (getRelation(relation).kind !== 'event' || event === undefined) continue;
    const key = JSON.stringify([source, target, relation, status, date]);
    const known = acts.get(key);
    if (known) {
      known.statements.push(statement);
      continue;
    }
    acts.set(key, {
      source,
      target,
      relation,
      event,
      quad: findQuadClass(event),
      status,
      ...(date === undefined ? {} : { date }),
      statements: [statement],
    });
  }
  return [...acts.values()].sort((a, b) => compareDates(a.date, b.date));
}

function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
}
