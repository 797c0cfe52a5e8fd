import type { Node } from '../../stages.ts';
import type { SetArc } from './arcs.ts';
import { GIVING } from './freeRecipient.ts';

/** "gave three envoys 72 hours", "showed the envoy the door", "offered to Norway a regiment": an object of an object is the verb's, and the first is who gets it. */
export function freeSecondObject(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ label, head }, i) => {
    const first = tokens[head];
    const verb = first && tokens[first.head];
    if (label !== 'obj' || head > i || !['NOUN', 'PROPN'].includes(first?.tag ?? '')) return;
    if (!first || verb?.tag !== 'VERB' || !GIVING.has(verb.lemma)) return;
    if (['obj', 'iobj'].includes(first.label)) set(head, { label: 'iobj' });
    else if (first.label !== 'obl') return;
    set(i, { head: first.head });
  });
}
