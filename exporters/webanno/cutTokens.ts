import type { Span } from '../../graph-data/schema/dossier.ts';

const WORD_OR_SIGN = /[\p{L}\p{M}\p{N}]+|\S/gu;

/** The tokens of a sentence, cut also where a mark begins or ends, so that every mark is whole tokens. */
export function cutTokens(text: string, { start, end }: Span, cuts: ReadonlySet<number>): Span[] {
  const tokens: Span[] = [];
  for (const { index, 0: word } of text.slice(start, end).matchAll(WORD_OR_SIGN)) {
    const until = start + index + word.length;
    let from = start + index;
    for (let at = from + 1; at <= until; at++) {
      if (at < until && !cuts.has(at)) continue;
      tokens.push({ start: from, end: at });
      from = at;
    }
  }
  return tokens;
}
