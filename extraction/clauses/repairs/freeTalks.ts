import type { Node } from '../../stages.ts';
import { lemmatize } from '../../tokens/lemmatize.ts';
import { NOMINAL, type SetArc, wordAt } from './arcs.ts';

/** "froze accession talks with": behind a verb and the noun that says which, talks are what it is done to. */
export function freeTalkedOf(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((talks, i) => {
    const kind = tokens[i - 1];
    if (wordAt(tokens, i) !== 'talks' || talks.tag !== 'VERB' || talks.label !== 'ccomp') return;
    if (kind?.head !== i || !['NOUN', 'ADJ'].includes(kind.tag) || talks.head !== i - 2) return;
    set(i, { label: 'obj', tag: 'NOUN', lemma: 'talk' });
    set(i - 1, { label: 'compound' });
    tokens.forEach(({ head, label }, child) => {
      if (head === i && label === 'obl') set(child, { label: 'nmod' });
    });
  });
}

/** "Talks between Oman and Iran ended": what is between two is a noun, and the verb behind them has the sentence. */
export function freeTalks(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((talks, i) => {
    if (talks.tag !== 'VERB' || wordAt(tokens, i + 1) !== 'between' || !/[^s]s$/.test(wordAt(tokens, i)))
      return;
    const verb = tokens.findIndex((token, v) => v > i && token.head === i && token.tag === 'VERB');
    const first = tokens.findIndex(
      (token, n) => n > i + 1 && NOMINAL.has(token.tag) && (token.head === verb || token.head === i),
    );
    if (verb < 0 || first < 0 || first > verb) return;
    const { head, label } = talks;
    set(verb, { head, label });
    set(i, { head: verb, label: 'nsubj', tag: 'NOUN', lemma: lemmatize(wordAt(tokens, i), 'NOUN') });
    set(first, { head: i, label: 'nmod' });
    set(i + 1, { head: first, label: 'case' });
  });
}
