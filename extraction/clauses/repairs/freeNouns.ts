import type { Node } from '../../stages.ts';
import { lemmatize } from '../../tokens/lemmatize.ts';
import { baseLabel, type SetArc, wordAt } from './arcs.ts';

const NOMINAL_LABELS: ReadonlySet<string> = new Set(['obj', 'obl', 'nmod', 'nsubj']);
const BEFORE_NOUN: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'DET', 'NUM']);

/** "opened peace talks with": a plural in the place of a noun is none of the verbs that look like it. */
export function freeNouns(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((token, i) => {
    if (
      token.tag !== 'VERB' ||
      !NOMINAL_LABELS.has(baseLabel(tokens, i)) ||
      !/[^s]s$/.test(wordAt(tokens, i)) ||
      !BEFORE_NOUN.has(tokens[i - 1]?.tag ?? '')
    )
      return;
    set(i, { tag: 'NOUN', lemma: lemmatize(wordAt(tokens, i), 'NOUN') });
    const governor = tokens[token.head];
    if (governor?.tag === 'VERB' && token.label === 'obl' && !hasPreposition(tokens, i))
      set(i, { label: 'obj' });
    tokens.forEach((child, c) => {
      if (child.head !== i) return;
      if (child.label.startsWith('nsubj')) set(c, { label: 'compound' });
      else if (child.label === 'obl') set(c, { label: 'nmod' });
    });
  });
}

function hasPreposition(tokens: readonly Node[], noun: number): boolean {
  return tokens.some(({ head, label }) => head === noun && label === 'case');
}
