import type { Document, Statement } from '../../graph-data/schema/dossier.ts';
import { appendTo } from '../dossier/appendTo.ts';
import { coverDays } from '../time/dayRange.ts';
import type { Fact } from './groupFacts.ts';

/** Two statements of one fact that cannot both be so: it was done and was not, or to 8 and to 10. */
export interface Contradiction {
  readonly kind: 'denied' | 'numbers';
  readonly sides: readonly [readonly Statement[], readonly Statement[]];
}

/** What the documents disagree on, fact by fact. */
export function findContradictions(
  facts: readonly Fact[],
  documentById: ReadonlyMap<string, Document>,
): Contradiction[] {
  return facts.flatMap(({ statements }) => [
    ...findDenied(statements, documentById),
    ...findNumbers(statements),
  ]);
}

/** "Has not expelled" of March says nothing against an expulsion in April, nor against one that a text of April tells without its day. */
function findDenied(
  statements: readonly Statement[],
  documentById: ReadonlyMap<string, Document>,
): Contradiction[] {
  const dayOf = ({ date, evidence }: Statement) => date ?? documentById.get(evidence.document)?.date;
  const asserted = statements.filter(({ status }) => status === 'asserted');
  const negated = statements.filter(({ status }) => status === 'negated');
  const said = asserted.filter((one) => negated.some((other) => !liesAfter(dayOf(one), dayOf(other))));
  const denied = negated.filter((other) => said.some((one) => !liesAfter(dayOf(one), dayOf(other))));
  return denied.length > 0 ? [{ kind: 'denied', sides: [said, denied] }] : [];
}

function liesAfter(date: string | undefined, day: string | undefined): boolean {
  return date !== undefined && day !== undefined && coverDays(date).first > coverDays(day).last;
}

/** Numbers of one kind of thing that differ; of more than two, the two most often told. */
function findNumbers(statements: readonly Statement[]): Contradiction[] {
  const byObject = new Map<string, Map<number, Statement[]>>();
  for (const statement of statements) {
    if (statement.count === undefined || statement.status !== 'asserted') continue;
    const numbers = byObject.get(statement.object ?? '') ?? new Map<number, Statement[]>();
    byObject.set(statement.object ?? '', numbers);
    appendTo(numbers, statement.count, statement);
  }
  return [...byObject.values()].flatMap((numbers) => {
    const [most, second] = [...numbers.values()].sort((a, b) => b.length - a.length);
    const isOneText =
      new Set([...(most ?? []), ...(second ?? [])].map(({ evidence }) => evidence.document)).size < 2;
    return most && second && !isOneText ? [{ kind: 'numbers', sides: [most, second] } as const] : [];
  });
}
