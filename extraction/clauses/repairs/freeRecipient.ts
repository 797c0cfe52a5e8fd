import type { Node } from '../../stages.ts';
import type { SetArc } from './arcs.ts';

/** Verbs with somebody who gets something. */
export const GIVING: ReadonlySet<string> = new Set([
  'award',
  'fine',
  'give',
  'grant',
  'lend',
  'offer',
  'owe',
  'pay',
  'pledge',
  'promise',
  'sell',
  'send',
  'show',
]);
const INSIDE: ReadonlySet<string> = new Set(['nmod:unmarked', 'nmod', 'compound']);

/** "pay Ireland 13 billion euros", "promised Ukraine more tanks": the name between a verb of giving and what begins a noun is who gets it. */
export function freeRecipient(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((verb, v) => {
    if (verb.tag !== 'VERB' || !GIVING.has(verb.lemma)) return;
    const first = tokens[v + 1];
    if (first?.tag !== 'PROPN' || !INSIDE.has(first.label)) return;
    let last = v + 1;
    while (tokens[last + 1]?.tag === 'PROPN') last += 1;
    if (['NUM', 'SYM', 'DET', 'ADJ'].includes(tokens[last + 1]?.tag ?? ''))
      set(v + 1, { head: v, label: 'iobj' });
  });
}
