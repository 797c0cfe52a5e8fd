import { AUTHORED_NOUNS, DEED_NOUNS } from '../../actors/nouns.ts';
import type { NameSpan, Node } from '../../stages.ts';
import { findUnitHead, type SetArc, wordAt } from './arcs.ts';

/** Nouns for who is at the top of what stands behind "of". */
const HEADS: ReadonlySet<string> = new Set(
  'head chief leader director chairman chairwoman chair president commander secretary boss founder minister governor deputy spokesman spokeswoman spokesperson member speaker owner'.split(
    ' ',
  ),
);

/** "The head of Chile's army, Ann Lee, said": a person is beside the head, not beside what she is the head of. */
export function liftApposed(tokens: readonly Node[], { first, last }: NameSpan, set: SetArc): void {
  const unit = findUnitHead(tokens, first, last);
  const body = tokens[unit]?.head ?? -1;
  if (tokens[unit]?.label !== 'appos' || wordAt(tokens, first - 1) !== ',') return;
  const head = tokens[body]?.head ?? -1;
  const isOfHead = tokens[body]?.label === 'nmod' && head < body && wordAt(tokens, head + 1) === 'of';
  if (isOfHead && HEADS.has(tokens[head]?.lemma ?? '') && !HEADS.has(tokens[body]?.lemma ?? ''))
    set(unit, { head });
}

/** "a report by Chatham House, a think tank": no text or deed is what stands behind the name; the name is. */
export function lowerApposed(tokens: readonly Node[], { first, last }: NameSpan, set: SetArc): void {
  const unit = findUnitHead(tokens, first, last);
  const text = tokens[unit]?.head ?? -1;
  if (wordAt(tokens, last + 1) !== ',' || !['a', 'an', 'the'].includes(wordAt(tokens, last + 2))) return;
  const lemma = tokens[text]?.lemma ?? '';
  if (text > first || !(AUTHORED_NOUNS.has(lemma) || DEED_NOUNS.has(lemma))) return;
  const apposed = tokens.findIndex(({ head, label }, i) => i > last && head === text && label === 'appos');
  if (apposed >= 0) set(apposed, { head: unit });
}
