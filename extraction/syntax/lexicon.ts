import { combine, hashText, makeKey } from './hashFeatures.ts';
import { normalizeWord, type Words } from './readWords.ts';

const SEED = 0x1e81c0;
/** The ambiguity class of a word that no tag is known of. */
export const UNKNOWN = 0;

/** The key of a word in the lexicon. */
export function keyWord(text: string): number {
  return makeKey(combine(SEED, hashText(normalizeWord(text))));
}

/** Looks up which tags the words were seen with: a number for each set of tags, 0 for unknown words. */
export function findAmbiguity({ word, count }: Words, classes: ReadonlyMap<number, number>): Int32Array {
  const ambiguity = new Int32Array(count);
  for (let i = 0; i < count; i++)
    ambiguity[i] = classes.get(makeKey(combine(SEED, word[i] as number))) ?? UNKNOWN;
  return ambiguity;
}
