import { combine, type FeatureKeys } from './hashFeatures.ts';
import type { Words } from './readWords.ts';

export const TAG_FEATURES = 56;

const BEFORE = 0x1234567;
const AFTER = 0x7654321;

const at = (column: Int32Array, i: number): number => column[i] ?? (i < 0 ? BEFORE : AFTER);

/**
 * The features of the tag of word `i`, the words before it being tagged: its word, ambiguity class, ends, shape and the tag of
 * the token stage, those of its neighbours, and the two tags before.
 */
export function addTagFeatures(
  features: FeatureKeys,
  words: Words,
  ambiguity: Int32Array,
  tags: Int32Array,
  i: number,
): void {
  const word = at(words.word, i);
  const shape = at(words.shape, i);
  const given = at(words.given, i);
  const class0 = at(ambiguity, i);
  const before = at(words.word, i - 1);
  const after = at(words.word, i + 1);
  const classAfter = at(ambiguity, i + 1);
  const classBefore = at(ambiguity, i - 1);
  const classAfter2 = at(ambiguity, i + 2);
  const givenBefore = at(words.given, i - 1);
  const givenAfter = at(words.given, i + 1);
  const tag1 = at(tags, i - 1);
  const tag2 = at(tags, i - 2);
  const tags12 = combine(tag1, tag2);
  features.clear();
  features.add(0);
  features.add(word);
  features.add(combine(word, shape));
  features.add(shape);
  features.add(at(words.suffix1, i));
  features.add(at(words.suffix2, i));
  features.add(at(words.suffix3, i));
  features.add(at(words.suffix4, i));
  features.add(at(words.prefix2, i));
  features.add(at(words.prefix3, i));
  features.add(combine(at(words.suffix3, i), shape));
  features.add(combine(at(words.suffix2, i), tag1));
  features.add(combine(at(words.suffix3, i), given));
  features.add(class0);
  features.add(given);
  features.add(combine(given, class0));
  features.add(combine(given, word));
  features.add(combine(given, shape));
  features.add(combine(given, tag1));
  features.add(combine(combine(given, tag1), class0));
  features.add(combine(given, givenBefore));
  features.add(combine(given, givenAfter));
  features.add(combine(combine(given, givenBefore), givenAfter));
  features.add(combine(combine(given, givenAfter), at(words.given, i + 2)));
  features.add(tag1);
  features.add(tags12);
  features.add(combine(tag1, word));
  features.add(combine(tags12, word));
  features.add(combine(tag1, class0));
  features.add(combine(tags12, class0));
  features.add(combine(tags12, at(tags, i - 3)));
  features.add(combine(combine(tag1, class0), classAfter));
  features.add(combine(combine(tag1, class0), after));
  features.add(combine(class0, classAfter));
  features.add(combine(combine(class0, classAfter), classAfter2));
  features.add(combine(class0, classBefore));
  features.add(classAfter);
  features.add(before);
  features.add(at(words.word, i - 2));
  features.add(after);
  features.add(at(words.word, i + 2));
  features.add(combine(word, before));
  features.add(combine(word, after));
  features.add(combine(class0, after));
  features.add(at(words.suffix3, i + 1));
  features.add(at(words.suffix3, i - 1));
  features.add(combine(at(words.shape, i + 1), shape));
  features.add(combine(at(words.shape, i - 1), shape));
  features.add(combine(class0, shape));
  features.add(combine(combine(class0, shape), tag1));
  features.add(combine(combine(class0, shape), at(words.shape, i + 1)));
  features.add(combine(before, after));
  features.add(combine(combine(class0, at(words.suffix2, i)), classAfter));
}
