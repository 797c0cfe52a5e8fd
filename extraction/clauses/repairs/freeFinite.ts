import type { Node } from '../../stages.ts';
import { lemmatize } from '../../tokens/lemmatize.ts';
import { NOMINAL, type SetArc, swapHead, wordAt } from './arcs.ts';

/** "Militants beheaded two workers": no participle stands before the number or the article of its noun; it is a verb, and the noun before it does it. */
export function freeFinite(tokens: readonly Node[], verbs: ReadonlySet<string>, set: SetArc): void {
  tokens.forEach((token, verb) => {
    const noun = token.head;
    const next = tokens[verb + 1];
    const lemma = lemmatize(token.word, 'VERB');
    if (token.label !== 'amod' || noun <= verb || /ing$/.test(token.word)) return;
    if (token.tag !== 'VERB' && !(token.tag === 'ADJ' && /ed$/.test(token.word) && verbs.has(lemma))) return;
    if (next?.head !== noun || !['DET', 'NUM'].includes(next.tag) || wordAt(tokens, verb - 1) === '-') return;
    const doer = verb - 1;
    if (!NOMINAL.has(tokens[doer]?.tag ?? '')) return;
    const { head = -1, label = 'root' } = tokens[noun] ?? {};
    set(verb, { tag: 'VERB', lemma });
    swapHead(set, verb, noun, head, label, 'obj');
    if (tokens[doer]?.head === noun || tokens[doer]?.head === head) set(doer, { head: verb, label: 'nsubj' });
  });
}
