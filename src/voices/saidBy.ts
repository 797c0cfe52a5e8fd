import type { Statement } from '../../graph-data/schema/dossier.ts';
import type { Fact } from '../agreement/groupFacts.ts';
import { findSpeaker, THE_TEXT } from '../filters/filters.ts';
import type { Belongings } from '../heights/findBelongings.ts';

/**
 * By how many a fact must be said to be shown: by anyone; by both sides, who does it and whom it is done to; by several speakers; by one
 * speaker alone.
 */
export const SAID_BY = ['anyone', 'both', 'several', 'one'] as const;
export type SaidBy = (typeof SAID_BY)[number];

/**
 * The statements of the facts that so many say. The document itself is one speaker. A side speaks through whoever belongs to it, a
 * spokesman for his country.
 */
export function keepSaidBy(
  facts: readonly Fact[],
  belongings: Belongings,
  saidBy: SaidBy,
): readonly Statement[] {
  return facts
    .filter(({ statements }) => isSaid(statements, belongings, saidBy))
    .flatMap(({ statements }) => statements);
}

function isSaid(statements: readonly Statement[], belongings: Belongings, saidBy: SaidBy): boolean {
  if (saidBy === 'anyone') return true;
  const speakers = new Set(statements.map(findSpeaker));
  if (saidBy !== 'both') return saidBy === 'one' ? speakers.size === 1 : speakers.size > 1;
  const sides = new Set(
    [...speakers].filter((speaker) => speaker !== THE_TEXT).map((id) => findSide(id, belongings)),
  );
  return statements.some(({ source, target }) => {
    const [from, to] = [findSide(source, belongings), findSide(target, belongings)];
    return from !== to && sides.has(from) && sides.has(to);
  });
}

/** The last that an actor belongs to: its country, or itself. */
function findSide(actor: string, belongings: Belongings): string {
  let side = actor;
  for (let next = belongings.get(side)?.to; next !== undefined; next = belongings.get(side)?.to) side = next;
  return side;
}
