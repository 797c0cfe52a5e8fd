import type { Token } from '../stages.ts';
import { findWords } from './findWords.ts';
import { lemmatize } from './lemmatize.ts';
import { tagWords } from './tagWords.ts';

/**
 * Reads one sentence into tokens with tag and lemma. Offsets are UTF-16 code units, counted from `offset`,
 * where the sentence starts in its document; `text.slice(start - offset, end - offset)` is the token's text.
 */
export function tokenize(text: string, offset = 0): Token[] {
  const spans = findWords(text);
  const words = spans.map(({ start, end }) => text.slice(start, end));
  const tags = tagWords(words);
  return spans.map(({ start, end }, i) => {
    const word = words[i] ?? '';
    const tag = tags[i] ?? 'X';
    return {
      start: start + offset,
      end: end + offset,
      text: word,
      tag,
      lemma: lemmatize(word, tag),
    };
  });
}
