import { combine, hashText, KEY_BITS } from './hashFeatures.ts';
import { normalizeWord } from './readWords.ts';

const UNKNOWN = 0;

/** The key of a word in the lexicon. */
export function keyWord(text: string): number {
  const hash = combine(0x1e81c0, hashText(normalizeWord(text)));
  return (hash ^ (hash >>> 16)) >>> (32 - KEY_BITS);
}

/** Looks up which tags a word was seen with: a number for each set of tags, 0 for unknown words. */
export function findAmbiguity(texts: readonly string[], classes: ReadonlyMap<number, number>): Int32Array {
  return Int32Array.from(texts, (text) => classes.get(keyWord(text)) ?? UNKNOWN);
}
