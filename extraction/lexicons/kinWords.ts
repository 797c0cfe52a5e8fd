import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';

/** Words for relatives, as the vocabulary's `family-of` knows them, and for partners and relatives it leaves out. */
const KIN_WORDS: ReadonlySet<string> = new Set([
  ...getRelation('family-of').frames.flatMap(({ office }) => office ?? []),
  'girlfriend',
  'boyfriend',
  'partner',
  'grandmother',
  'grandfather',
  'grandson',
  'granddaughter',
  'in-law',
]);

/** "wife", "brother", "nephew". */
export function isKinWord(lemma: string): boolean {
  return KIN_WORDS.has(lemma);
}
