import type { NameSpan, Node } from '../../stages.ts';
import { findUnitHead, type SetArc } from './arcs.ts';

/** "its war on Al Shabaab": a name hangs from no preposition; the preposition goes with it. */
export function freeFromPreposition(tokens: readonly Node[], { first, last }: NameSpan, set: SetArc): void {
  const unit = findUnitHead(tokens, first, last);
  const preposition = first - 1;
  const above = tokens[preposition];
  if (tokens[unit]?.head !== preposition || above?.tag !== 'ADP' || above.head < 0 || above.head > first)
    return;
  const governor = above.head;
  set(unit, { head: governor, label: tokens[governor]?.tag === 'VERB' ? 'obl' : 'nmod' });
  set(preposition, { head: unit, label: 'case' });
}
