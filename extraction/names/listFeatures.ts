import type { Token } from '../stages.ts';
import { BOUNDARY, type WordTraits } from './describeWord.ts';
import { findRuns, type Run } from './findRuns.ts';
import { hashText, mixHashes } from './hash.ts';
import { OUTSIDE } from './labels.ts';
import { markPhrases } from './markPhrases.ts';

/** A sentence before its features are listed: its words and its runs of capitals. */
export interface ReadWords {
  readonly tokens: readonly Token[];
  readonly traits: readonly WordTraits[];
  readonly runs: readonly Run[];
}

/** The hashes of the features of a sentence's tokens, one token after the other, and where each token's end. */
export interface SentenceFeatures {
  readonly features: Int32Array;
  readonly ends: Int32Array;
}

const NOTHING = hashText('<nothing>');
const NO_MARK = 99;
const FULL_CAPITALS = 0.7;

const hashOfName = createNameHasher();

export function readWords(tokens: readonly Token[], readWord: (word: string) => WordTraits): ReadWords {
  const traits = tokens.map(({ text }) => readWord(text));
  return { tokens, traits, runs: findRuns(tokens, (i) => traits[i]?.isCapitalized === true) };
}

/** Features of sentence after sentence, in memory that grows with the longest. */
class FeatureList {
  private features = new Int32Array(4096);
  private size = 0;

  clear(): void {
    this.size = 0;
  }

  get length(): number {
    return this.size;
  }

  add(template: number, value: number): void {
    if (this.size === this.features.length) this.grow();
    this.features[this.size++] = mixHashes(template, value);
  }

  addPair(template: number, a: number, b: number): void {
    this.add(template, mixHashes(a, b));
  }

  /** They hold until the list is cleared. */
  view(): Int32Array {
    return this.features.subarray(0, this.size);
  }

  private grow(): void {
    const larger = new Int32Array(this.features.length * 2);
    larger.set(this.features);
    this.features = larger;
  }
}

const list = new FeatureList();

/**
 * Lists the features of every token: words, shapes, affixes, tags, lexicon classes and compromise's votes on it, and
 * its place in its run of capitals. A feature is a template's number mixed with what stands there. A token that nothing
 * on it or beside it says may be of a name has none. The features hold until the next call.
 */
export function listFeatures({ tokens, traits, runs }: ReadWords): SentenceFeatures {
  const word = (i: number) => traits[i] ?? BOUNDARY;
  const tags = Int32Array.from(tokens, ({ tag }) => hashOfName(tag));
  const marks = markPhrases(tokens, (i) => word(i).opensPhrase);
  const style = styleOf(traits);
  const ends = new Int32Array(tokens.length);
  list.clear();
  const tag = (i: number) => tags[i] ?? NOTHING;
  const vote = (i: number) => word(i).vote;
  const mark = (i: number) => marks[i] ?? NO_MARK;

  let runIndex = 0;
  for (let i = 0; i < tokens.length; i++) {
    const own = word(i);
    const before = word(i - 1);
    const after = word(i + 1);
    if (!own.isTelling && !before.isTelling && !after.isTelling && mark(i) === OUTSIDE) {
      ends[i] = list.length;
      continue;
    }
    list.add(1, 0);
    list.add(2, own.exact);
    for (let k = -2; k <= 2; k++) {
      list.add(5 + k, word(i + k).lower);
      list.add(10 + k, tag(i + k));
    }
    list.addPair(13, before.lower, own.lower);
    list.addPair(14, own.lower, after.lower);
    list.addPair(15, tag(i - 1), tag(i));
    list.addPair(16, tag(i), tag(i + 1));
    for (let k = -1; k <= 1; k++) {
      list.add(18 + k, word(i + k).shape);
      list.add(21 + k, vote(i + k));
      list.add(24 + k, mark(i + k));
    }
    list.addPair(26, before.shape, own.shape);
    list.addPair(27, own.shape, after.shape);
    list.addPair(28, before.shape, mixHashes(own.shape, after.shape));
    list.addPair(29, vote(i), own.shape);
    list.addPair(30, vote(i), vote(i + 1));
    list.addPair(31, vote(i - 1), vote(i));
    list.addPair(32, vote(i), after.lower);
    list.addPair(33, vote(i), before.lower);
    list.add(34, own.prefix);
    for (let k = 0; k < 3; k++) list.add(35 + k, own.suffixes[k] ?? NOTHING);
    list.add(38, before.suffixes[1]);
    list.add(39, after.suffixes[1]);
    for (const ownClass of own.classes) {
      list.add(41, ownClass);
      for (const classBefore of before.classes) list.addPair(46, classBefore, ownClass);
      for (const classAfter of after.classes) list.addPair(47, ownClass, classAfter);
    }
    for (const classBefore of before.classes) {
      list.add(40, classBefore);
      list.addPair(43, classBefore, own.shape);
    }
    for (const classAfter of after.classes) {
      list.add(42, classAfter);
      list.addPair(45, classAfter, own.shape);
    }
    list.addPair(48, style, own.shape);
    list.addPair(49, i === 0 ? 1 : 0, tag(i));
    list.addPair(50, word(i - 2).lower, before.lower);
    list.addPair(51, after.lower, word(i + 2).lower);
    if (word(i + 2).isCapitalized && tokens[i + 1]?.text === 'of') list.add(70, own.lower);
    if (word(i - 2).isCapitalized && tokens[i - 1]?.text === 'of') list.add(71, word(i - 2).lower);

    while ((runs[runIndex]?.last ?? tokens.length) < i) runIndex++;
    const run = runs[runIndex];
    if (run !== undefined && run.first <= i) {
      const length = Math.min(4, run.last - run.first);
      const offset = run.first === i ? 0 : run.last === i ? 2 : 1;
      const opening = word(run.first);
      const closing = word(run.last);
      list.addPair(60, length, offset);
      list.addPair(61, closing.lower, offset);
      list.addPair(62, opening.lower, offset);
      list.addPair(63, word(run.first - 1).lower, offset);
      list.addPair(64, word(run.last + 1).lower, offset);
      for (const closingClass of closing.classes) list.addPair(65, closingClass, offset);
      for (const openingClass of opening.classes) list.addPair(66, openingClass, offset);
      list.addPair(67, vote(run.last), mixHashes(vote(run.first), offset));
      list.addPair(68, length, mixHashes(offset, own.shape));
    }
    ends[i] = list.length;
  }
  return { features: list.view(), ends };
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

/** Tags are few: each is hashed once. */
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
