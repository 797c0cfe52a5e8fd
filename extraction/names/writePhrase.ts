import type { Token } from '../stages.ts';

/** The text of tokens `first` to `last`, with one space where there is any. */
export function writePhrase(tokens: readonly Token[], first: number, last: number): string {
  let phrase = '';
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (i > first && token.start > (tokens[i - 1]?.end ?? 0)) phrase += ' ';
    phrase += token.text;
  }
  return phrase;
}
