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
