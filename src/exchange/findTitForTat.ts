import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import { appendTo } from '../dossier/appendTo.ts';
import type { Act } from './listActs.ts';

/** An act and the one it was answered with, so many days later. */
export interface TitForTat {
  readonly act: Act;
  readonly answer: Act;
  readonly days: number;
}

const DAY = 86_400_000;
const EXACT = 10;

/**
 * Acts that were answered in kind: the other side did, at most `within` days later, what PLOVER counts as the same type
 * of event. Only acts dated to the day are compared, and only asserted ones; an answer answers the last act before it.
 */
export function findTitForTat(acts: readonly Act[], within: number): TitForTat[] {
  const exact = acts.filter(
    ({ date, status, relation }) =>
      date?.length === EXACT && status === 'asserted' && !getRelation(relation).symmetric,
  );
  const byDirection = new Map<string, Act[]>();
  for (const act of exact) appendTo(byDirection, describeDirection(act.source, act.target, act), act);
  return exact.flatMap((answer) => {
    const others = byDirection.get(describeDirection(answer.target, answer.source, answer)) ?? [];
    const act = others.findLast(({ date }) => (date ?? '') <= (answer.date ?? ''));
    if (!act || answer.source === answer.target) return [];
    const days = (Date.parse(answer.date ?? '') - Date.parse(act.date ?? '')) / DAY;
    const isMirrored = days === 0 && isFirst(answer, act);
    return days <= within && !isMirrored ? [{ act, answer, days }] : [];
  });
}

function describeDirection(from: string, to: string, { event }: Act): string {
  return JSON.stringify([from, to, event]);
}

/** Of two acts of one day either may answer the other: the one told first is the act. */
function isFirst(a: Act, b: Act): boolean {
  return a.source < b.source;
}
