import type { LabelledSpan } from '../../../extraction/names/labels.ts';
import { writePhrase } from '../../../extraction/names/writePhrase.ts';
import { readSentences } from '../../../extraction/sentences/readSentences.ts';
import type { Token } from '../../../extraction/stages.ts';

/** The tokens of a text of one sentence. */
export function readTokens(text: string): readonly Token[] {
  return readSentences(text).flatMap(({ tokens }) => tokens);
}

/** The span of tokens that a phrase of the text covers. */
export function spanOf(tokens: readonly Token[], phrase: string, type: LabelledSpan['type']): LabelledSpan {
  for (let first = 0; first < tokens.length; first++) {
    for (let last = first; last < tokens.length; last++) {
      if (writePhrase(tokens, first, last) === phrase) return { first, last, type };
    }
  }
  throw new Error(`spanOf: no tokens spell "${phrase}". Give a phrase of the text.`);
}

/** Names as "text/type". */
export function writeNames(spans: readonly LabelledSpan[], tokens: readonly Token[]): string[] {
  return spans.map(({ first, last, type }) => `${writePhrase(tokens, first, last)}/${type}`);
}
