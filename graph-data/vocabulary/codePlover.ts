import type { Statement } from '../schema/dossier.ts';
import type { PloverEvent } from './relation.ts';
import { getRelation } from './vocabulary.ts';

/** What PLOVER makes of an act of cooperation that is only promised, and of a hostile one that is only announced. */
const WHEN_POSSIBLE: ReadonlyMap<PloverEvent, PloverEvent> = new Map([
  ['CONSULT', 'AGREE'],
  ['SUPPORT', 'AGREE'],
  ['AID', 'AGREE'],
  ['COOPERATE', 'AGREE'],
  ['CONCEDE', 'AGREE'],
  ['RETREAT', 'AGREE'],
  ['SANCTION', 'THREATEN'],
  ['COERCE', 'THREATEN'],
  ['MOBILIZE', 'THREATEN'],
  ['ASSAULT', 'THREATEN'],
  ['PROTEST', 'THREATEN'],
]);

/** A refusal to cooperate is a rejection. */
const WHEN_NEGATED: ReadonlyMap<PloverEvent, PloverEvent> = new Map([
  ['AID', 'REJECT'],
  ['AGREE', 'REJECT'],
  ['COOPERATE', 'REJECT'],
  ['CONCEDE', 'REJECT'],
  ['RETREAT', 'REJECT'],
  ['SUPPORT', 'REJECT'],
]);

/**
 * A statement's PLOVER event type, by relation and status. PLOVER codes promised or future cooperation as AGREE and
 * announced or future hostile acts as THREATEN; a refusal to cooperate is REJECT (Open Event Data Alliance, PLOVER manual).
 * None for relations that are no events.
 */
export function codePlover({
  relation,
  status,
}: Pick<Statement, 'relation' | 'status'>): PloverEvent | undefined {
  const event = getRelation(relation).plover?.event;
  if (event === undefined) return undefined;
  if (status === 'possible') return WHEN_POSSIBLE.get(event) ?? event;
  if (status === 'negated') return WHEN_NEGATED.get(event) ?? event;
  return event;
}
