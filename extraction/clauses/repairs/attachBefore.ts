import type { NameSpan, Node } from '../../stages.ts';
import { findUnitHead, type SetArc } from './arcs.ts';

/** "Boko Haram militants beheaded …": a name is nobody's address right before the noun that does it; it says whose they are. */
export function attachBefore(tokens: readonly Node[], { first, last }: NameSpan, set: SetArc): void {
  const unit = findUnitHead(tokens, first, last);
  const noun = tokens[last + 1];
  const name = tokens[unit];
  if (noun?.tag !== 'NOUN' || noun.head !== name?.head || !['nsubj', 'obj', 'obl'].includes(noun.label))
    return;
  if (['vocative', 'dep', 'discourse', 'parataxis'].includes(name.label))
    set(unit, { head: last + 1, label: 'compound' });
}
