import { FeatureSet } from './featureSet.ts';
import type { Words } from './readWords.ts';

/** How many tags before the word are looked at. */
export const TAGS_LOOKED_BACK = 3;

const BEFORE = 0x1234567;
const AFTER = 0x7654321;

/** Numbers count words from the one to tag; `class` is the ambiguity class, `given` the tag of the token stage. */
const ATOMS = [
  ...['none', 'word', 'shape', 'class', 'given'],
  ...['suffix1', 'suffix2', 'suffix3', 'suffix4', 'prefix2', 'prefix3'],
  ...['word-1', 'word-2', 'word+1', 'word+2'],
  ...['class-1', 'class+1', 'class+2'],
  ...['given-1', 'given+1', 'given+2'],
  ...['suffix3-1', 'suffix3+1', 'shape-1', 'shape+1'],
  ...['tag-1', 'tag-2', 'tag-3'],
];

const TEMPLATES = `
none; word; word shape; shape; suffix1; suffix2; suffix3; suffix4; prefix2; prefix3
suffix3 shape; suffix2 tag-1; suffix3 given; class; given
given class; given word; given shape; given tag-1; given tag-1 class
given given-1; given given+1; given given-1 given+1; given given+1 given+2
tag-1; tag-1 tag-2; tag-1 word; (tag-1 tag-2) word; tag-1 class; (tag-1 tag-2) class; (tag-1 tag-2) tag-3
tag-1 class class+1; tag-1 class word+1
class class+1; class class+1 class+2; class class-1; class+1
word-1; word-2; word+1; word+2; word word-1; word word+1; class word+1
suffix3+1; suffix3-1; shape+1 shape; shape-1 shape
class shape; class shape tag-1; class shape shape+1
word-1 word+1; class suffix2 class+1
`;

/**
 * The features of a word's tag, the words before it being tagged: its word, ambiguity class, ends, shape and the tag of
 * the token stage, those of its neighbours, and the tags before.
 */
export function createTagFeatures(): FeatureSet {
  return new FeatureSet(ATOMS, TEMPLATES);
}

function readAt(column: Int32Array, k: number, count: number): number {
  return k < 0 ? BEFORE : k < count ? (column[k] as number) : AFTER;
}

export function readTagAtoms(
  atoms: Int32Array,
  words: Words,
  ambiguity: Int32Array,
  tags: Int32Array,
  i: number,
): void {
  const { count, word, shape, given, suffix3 } = words;
  let n = 1;
  atoms[n++] = word[i] as number;
  atoms[n++] = shape[i] as number;
  atoms[n++] = ambiguity[i] as number;
  atoms[n++] = given[i] as number;
  atoms[n++] = words.suffix1[i] as number;
  atoms[n++] = words.suffix2[i] as number;
  atoms[n++] = suffix3[i] as number;
  atoms[n++] = words.suffix4[i] as number;
  atoms[n++] = words.prefix2[i] as number;
  atoms[n++] = words.prefix3[i] as number;
  atoms[n++] = readAt(word, i - 1, count);
  atoms[n++] = readAt(word, i - 2, count);
  atoms[n++] = readAt(word, i + 1, count);
  atoms[n++] = readAt(word, i + 2, count);
  atoms[n++] = readAt(ambiguity, i - 1, count);
  atoms[n++] = readAt(ambiguity, i + 1, count);
  atoms[n++] = readAt(ambiguity, i + 2, count);
  atoms[n++] = readAt(given, i - 1, count);
  atoms[n++] = readAt(given, i + 1, count);
  atoms[n++] = readAt(given, i + 2, count);
  atoms[n++] = readAt(suffix3, i - 1, count);
  atoms[n++] = readAt(suffix3, i + 1, count);
  atoms[n++] = readAt(shape, i - 1, count);
  atoms[n++] = readAt(shape, i + 1, count);
  atoms[n++] = readAt(tags, i - 1, count);
  atoms[n++] = readAt(tags, i - 2, count);
  atoms[n++] = readAt(tags, i - 3, count);
}
