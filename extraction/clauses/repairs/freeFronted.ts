import type { Node } from '../../stages.ts';
import { hasChild, type SetArc, wordAt } from './arcs.ts';

const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'on', 'near', 'across', 'inside', 'outside']);

/** "In Mali, with help from the union, the alliance retook Kidal": what opens a sentence behind a preposition says where; who acts is what a comma parts from it. */
export function freeFronted(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ label, head: verb }, place) => {
    if (label !== 'nsubj' || verb < place) return;
    const opens = tokens[0]?.head === place && tokens[0].label === 'case' && WHERE.has(wordAt(tokens, 0));
    if (!opens) return;
    const doer = tokens.findIndex(
      (token, i) =>
        i > place && i < verb && token.head === place && token.label === 'conj' && !hasChild(tokens, i, 'cc'),
    );
    if (doer < 0) return;
    set(place, { label: 'obl' });
    set(doer, { head: verb, label: 'nsubj' });
  });
}
