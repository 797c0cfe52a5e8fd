import type { Node } from '../../stages.ts';
import type { SetArc } from './arcs.ts';

/** "The leaders later spoke": no adverb has a subject; its verb does. */
export function freeAdverbs(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ label, head }, subject) => {
    const adverb = tokens[head];
    if (label !== 'nsubj' || adverb?.tag !== 'ADV' || adverb.label !== 'advmod') return;
    if (tokens[adverb.head]?.tag === 'VERB' && adverb.head > subject) set(subject, { head: adverb.head });
  });
}
