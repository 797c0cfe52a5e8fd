import type { TokenizedSentence } from '../stages.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { splitSentences } from './splitSentences.ts';

/** Reads a document's text into sentences with their tokens; offsets are UTF-16 code units into the text. */
export function readSentences(text: string): TokenizedSentence[] {
  return splitSentences(text).map(({ start, end, kind }) => ({
    start,
    end,
    kind,
    tokens: tokenize(text.slice(start, end), start),
  }));
}
