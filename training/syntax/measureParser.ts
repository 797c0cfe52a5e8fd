import type { Parser } from '../../extraction/syntax/parseSentences.ts';
import { tagWords } from '../../extraction/tokens/tagWords.ts';
import type { Example } from './readTreebank.ts';

export interface Measures {
  readonly sentences: number;
  readonly tokens: number;
  /** Percent of words with the right universal tag. */
  readonly tags: number;
  /** Percent of words, punctuation left out, with the right head, and with the right head and label. */
  readonly heads: number;
  readonly labels: number;
  readonly tokensPerSecond: number;
}

/** Measures a parser on gold sentences and gold words. */
export function measureParser(parse: Parser, examples: readonly Example[]): Measures {
  const sentences = examples.map(({ texts }) => {
    const tags = tagWords(texts);
    const tokens = texts.map((text, i) => ({ start: 0, end: 0, text, lemma: '', tag: tags[i] ?? 'X' }));
    return { start: 0, end: 0, kind: 'prose' as const, tokens };
  });
  const started = performance.now();
  const parsed = sentences.map(parse);
  const seconds = (performance.now() - started) / 1000;
  const right = { tags: 0, heads: 0, labels: 0 };
  let tokens = 0;
  let words = 0;
  examples.forEach((example, s) => {
    example.tags.forEach((fineTag, i) => {
      const node = parsed[s]?.tokens[i];
      const tag = fineTag.split(' ')[0];
      tokens += 1;
      if (node?.tag === tag) right.tags += 1;
      if (tag === 'PUNCT') return;
      words += 1;
      const head = example.heads[i] === example.heads.length ? -1 : example.heads[i];
      if (node?.head !== head) return;
      right.heads += 1;
      if (node?.label === example.labels[i]) right.labels += 1;
    });
  });
  return {
    sentences: examples.length,
    tokens,
    tags: (100 * right.tags) / tokens,
    heads: (100 * right.heads) / words,
    labels: (100 * right.labels) / words,
    tokensPerSecond: tokens / seconds,
  };
}
