import type { NameSpan, Node } from '../../stages.ts';
import { findUnitHead, type SetArc, swapHead, wordAt } from './arcs.ts';

/** "Putin to visit Oman": in a headline the infinitive behind a name is the verb of the sentence. */
export function readHeadlineFuture(tokens: readonly Node[], { first, last }: NameSpan, set: SetArc): void {
  const infinitive = last + 2;
  const name = findUnitHead(tokens, first, last);
  if (
    wordAt(tokens, last + 1) !== 'to' ||
    tokens[infinitive]?.tag !== 'VERB' ||
    tokens[infinitive]?.head !== name ||
    tokens[name]?.head !== -1 ||
    tokens.some(({ tag }, i) => tag === 'AUX' && i < infinitive)
  )
    return;
  swapHead(set, infinitive, name, -1, 'root', 'nsubj');
}
