import type { Node } from '../../stages.ts';
import { lemmatize } from '../../tokens/lemmatize.ts';
import { giveBefore, NOMINAL, type SetArc } from './arcs.ts';

/** Forms that only verbs have, whatever stands before them. */
const PAST =
  /(?:took|wrote|gave|broke|chose|stole|drew|threw|forbade|swore|spoke|sought|fought|told|began|became)$/;

/** "The army retook Khartoum": a past form between two nouns is a verb, with the first as its subject and the other as its object. */
export function freePast(tokens: readonly Node[], verbs: ReadonlySet<string>, set: SetArc): void {
  tokens.forEach(({ word, tag, label, head: object }, verb) => {
    if (tag !== 'NOUN' || label !== 'compound' || object <= verb || !PAST.test(word)) return;
    const lemma = lemmatize(word, 'VERB');
    const doer = verb - 1;
    const { head = -1, label: above = 'root' } = tokens[object] ?? {};
    if (!verbs.has(lemma) || !NOMINAL.has(tokens[doer]?.tag ?? '')) return;
    if (tokens[doer]?.head !== verb && tokens[doer]?.head !== object) return;
    set(verb, { head, label: above, tag: 'VERB', lemma });
    set(object, { head: verb, label: 'obj' });
    set(doer, { head: verb, label: 'nsubj' });
    giveBefore(tokens, set, doer, object);
    tokens.forEach((token, i) => {
      if (i > object && token.head === object && ['punct', 'nmod'].includes(token.label))
        set(i, { head: verb, label: token.label === 'nmod' ? 'obl' : 'punct' });
    });
  });
}
