import type { Node } from '../../stages.ts';
import { lemmatize } from '../../tokens/lemmatize.ts';
import { type SetArc, wordAt } from './arcs.ts';

/** "Guyana and Venezuela dispute the region": what has an object behind it and names before it is their verb. */
export function freePredicates(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((verb, i) => {
    if (verb.tag !== 'NOUN' || verb.label !== 'root') return;
    if (!tokens.some(({ head, label }, n) => n > i && head === i && label === 'obj')) return;
    const subject = tokens.findIndex(
      ({ head, label, tag }, n) => n < i && head === i && label === 'compound' && tag === 'PROPN',
    );
    if (subject < 0) return;
    set(i, { tag: 'VERB', lemma: lemmatize(wordAt(tokens, i), 'VERB') });
    set(subject, { label: 'nsubj' });
  });
}
