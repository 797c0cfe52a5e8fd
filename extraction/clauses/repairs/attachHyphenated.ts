import type { Node } from '../../stages.ts';
import { NOMINAL, type SetArc, wordAt } from './arcs.ts';

/** "hard-hitting financial sanctions", "so-called Islamic State": the participle is no verb of its own. */
export function attachHyphenated(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((verb, i) => {
    if (verb.tag !== 'VERB' || wordAt(tokens, i - 1) !== '-' || verb.label === 'amod') return;
    const object = tokens.findIndex(
      (token, n) =>
        n > i &&
        n - i < 4 &&
        token.head === i &&
        (token.label === 'obj' || (token.label === 'xcomp' && NOMINAL.has(token.tag))),
    );
    if (object < 0) return;
    const { head, label } = verb;
    set(object, { head, label: ['xcomp', 'ccomp', 'parataxis'].includes(label) ? 'obj' : label });
    set(i, { head: object, label: 'amod' });
  });
}
