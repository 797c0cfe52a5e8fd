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
  ['CONSULT', 'REJECT'],
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
  evidence,
  triggerSpan,
}: Pick<Statement, 'relation' | 'status' | 'evidence' | 'triggerSpan'>): PloverEvent | undefined {
  const { plover } = getRelation(relation);
  if (plover === undefined) return undefined;
  const said = readTrigger(evidence, triggerSpan);
  const event =
    plover.wordings?.find(({ words }) => words.some((word) => said.includes(` ${word}`)))?.event ??
    plover.event;
  if (status === 'possible') return WHEN_POSSIBLE.get(event) ?? event;
  if (status === 'negated') return WHEN_NEGATED.get(event) ?? event;
  return event;
}

/** The words that say it, in lower case, each after a space. */
function readTrigger(evidence: Statement['evidence'], span: Statement['triggerSpan']): string {
  return ` ${evidence.text.slice(span.start - evidence.start, span.end - evidence.start).toLowerCase()}`;
}
