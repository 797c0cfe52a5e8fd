import type { Token } from '../stages.ts';
import type { Vote } from './askCompromise.ts';
import { BOUNDARY, type WordTraits } from './describeWord.ts';
import { findRuns, type Run } from './findRuns.ts';
import { hashText, mixHashes } from './hash.ts';
import { markPhrases } from './markPhrases.ts';

/** What the tagger looks at: readers of words and of stretches, kept between sentences. */
export interface FeatureReaders {
  readonly readWord: (word: string) => WordTraits;
  readonly askVotes: (words: readonly string[]) => readonly Vote[];
}

/** The hashes of the features of a sentence's tokens, one token after the other, and where each token's end. */
export interface SentenceFeatures {
  readonly features: Int32Array;
  readonly ends: Int32Array;
}

const LONGEST_ASKED = 8;
const MOST_FEATURES = 256;
const NOTHING = hashText('<nothing>');
const NO_MARK = 99;
const FULL_CAPITALS = 0.7;

const hashOfName = createNameHasher();

/**
 * Lists the features of every token: words, shapes, affixes, tags, lexicon classes and compromise's votes around it, and
 * its place in its run of capitals. A feature is a template's number mixed with what stands there.
 */
export function listFeatures(tokens: readonly Token[], readers: FeatureReaders): SentenceFeatures {
  const traits = tokens.map(({ text }) => readers.readWord(text));
  const word = (i: number) => traits[i] ?? BOUNDARY;
  const tags = tokens.map(({ tag }) => hashOfName(tag));
  const marks = markPhrases(tokens, (i) => word(i).opensPhrase);
  const runs = findRuns(tokens, (i) => word(i).isCapitalized);
  const votes = collectVotes(tokens, runs, readers);
  const style = styleOf(traits);

  const features = new Int32Array(tokens.length * MOST_FEATURES);
  const ends = new Int32Array(tokens.length);
  let size = 0;
  const add = (template: number, value: number) => {
    features[size++] = mixHashes(template, value);
  };
  const addPair = (template: number, a: number, b: number) => {
    features[size++] = mixHashes(template, mixHashes(a, b));
  };
  const tag = (i: number) => tags[i] ?? NOTHING;
  const vote = (i: number) => votes[i] ?? NOTHING;
  const mark = (i: number) => marks[i] ?? NO_MARK;

  let runIndex = 0;
  for (let i = 0; i < tokens.length; i++) {
    const own = word(i);
    const before = word(i - 1);
    const after = word(i + 1);
    add(1, 0);
    add(2, own.exact);
    for (let k = -2; k <= 2; k++) {
      add(5 + k, word(i + k).lower);
      add(10 + k, tag(i + k));
    }
    addPair(13, before.lower, own.lower);
    addPair(14, own.lower, after.lower);
    addPair(15, tag(i - 1), tag(i));
    addPair(16, tag(i), tag(i + 1));
    for (let k = -1; k <= 1; k++) {
      add(18 + k, word(i + k).shape);
      add(21 + k, vote(i + k));
      add(24 + k, mark(i + k));
    }
    addPair(26, before.shape, own.shape);
    addPair(27, own.shape, after.shape);
    addPair(28, before.shape, mixHashes(own.shape, after.shape));
    addPair(29, vote(i), own.shape);
    addPair(30, vote(i), vote(i + 1));
    addPair(31, vote(i - 1), vote(i));
    addPair(32, vote(i), after.lower);
    addPair(33, vote(i), before.lower);
    add(34, own.prefix);
    for (let k = 0; k < 3; k++) add(35 + k, own.suffixes[k] ?? NOTHING);
    add(38, before.suffixes[1]);
    add(39, after.suffixes[1]);
    for (const ownClass of own.classes) {
      add(41, ownClass);
      for (const classBefore of before.classes) addPair(46, classBefore, ownClass);
      for (const classAfter of after.classes) addPair(47, ownClass, classAfter);
    }
    for (const classBefore of before.classes) {
      add(40, classBefore);
      addPair(43, classBefore, own.shape);
    }
    for (const classAfter of after.classes) {
      add(42, classAfter);
      addPair(45, classAfter, own.shape);
    }
    addPair(48, style, own.shape);
    addPair(49, i === 0 ? 1 : 0, tag(i));
    addPair(50, word(i - 2).lower, before.lower);
    addPair(51, after.lower, word(i + 2).lower);
    if (word(i + 2).isCapitalized && tokens[i + 1]?.text === 'of') add(70, own.lower);
    if (word(i - 2).isCapitalized && tokens[i - 1]?.text === 'of') add(71, word(i - 2).lower);

    while ((runs[runIndex]?.last ?? tokens.length) < i) runIndex++;
    const run = runs[runIndex];
    if (run !== undefined && run.first <= i) {
      const length = Math.min(4, run.last - run.first);
      const offset = run.first === i ? 0 : run.last === i ? 2 : 1;
      const opening = word(run.first);
      const closing = word(run.last);
      addPair(60, length, offset);
      addPair(61, closing.lower, offset);
      addPair(62, opening.lower, offset);
      addPair(63, word(run.first - 1).lower, offset);
      addPair(64, word(run.last + 1).lower, offset);
      for (const closingClass of closing.classes) addPair(65, closingClass, offset);
      for (const openingClass of opening.classes) addPair(66, openingClass, offset);
      addPair(67, vote(run.last), mixHashes(vote(run.first), offset));
      addPair(68, length, mixHashes(offset, own.shape));
    }
    ends[i] = size;
  }
  return { features: features.subarray(0, size), ends };
}

function collectVotes(tokens: readonly Token[], runs: readonly Run[], readers: FeatureReaders): Int32Array {
  const votes = new Int32Array(tokens.length).fill(NOTHING);
  for (const { first, last } of runs) {
    const asked = tokens.slice(first, Math.min(last, first + LONGEST_ASKED - 1) + 1).map(({ text }) => text);
    const answers = readers.askVotes(asked);
    for (let k = 0; k < answers.length; k++) votes[first + k] = hashOfName(answers[k] ?? 'none');
  }
  return votes;
}

/** Whether a sentence is written in capitals, In Title Case or as usual: in the first two a capital says little. */
function styleOf(traits: readonly WordTraits[]): number {
  let words = 0;
  let capitalized = 0;
  let inCapitals = 0;
  for (const word of traits) {
    if (word.isWord) words++;
    if (word.isCapitalized) capitalized++;
    if (word.isInCapitals) inCapitals++;
  }
  if (words > 1 && inCapitals > FULL_CAPITALS * words) return 1;
  if (words > 2 && capitalized > FULL_CAPITALS * words) return 2;
  return capitalized === 0 ? 3 : 4;
}

/** Tags and votes are few: each is hashed once. */
function createNameHasher(): (name: string) => number {
  const hashes = new Map<string, number>();
  return (name) => {
    let hash = hashes.get(name);
    if (hash === undefined) {
      hash = hashText(name);
      hashes.set(name, hash);
    }
    return hash;
  };
}
