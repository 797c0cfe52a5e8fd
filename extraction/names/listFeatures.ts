import type { Token } from '../stages.ts';
import type { Vote } from './askCompromise.ts';
import type { WordTraits } from './describeWord.ts';
import { findRuns, type Run } from './findRuns.ts';
import { hashText, mixHashes } from './hash.ts';
import { markPhrases } from './markPhrases.ts';

/** What the tagger looks at: readers of words and of stretches, kept between sentences. */
export interface FeatureReaders {
  readonly readWord: (word: string) => WordTraits;
  readonly askVotes: (words: readonly string[]) => readonly Vote[];
}

const LONGEST_ASKED = 8;
const BOUNDARY = hashText('<boundary>');
const NOTHING = hashText('<nothing>');
const FULL_CAPITALS = 0.7;

/** Lists for every token of a sentence the hashes of its features. */
export function listFeatures(tokens: readonly Token[], readers: FeatureReaders): Int32Array[] {
  const traits = tokens.map(({ text }) => readers.readWord(text));
  const tags = tokens.map(({ tag }) => hashText(tag));
  const marks = markPhrases(tokens);
  const runs = findRuns(tokens);
  const runAt: (Run | undefined)[] = tokens.map(() => undefined);
  const votes = tokens.map(() => NOTHING);
  for (const run of runs) {
    for (let i = run.first; i <= run.last; i++) runAt[i] = run;
    readVotes(tokens, run, readers).forEach((vote, k) => {
      votes[run.first + k] = hashText(vote);
    });
  }
  const style = hashText(styleOf(tokens));
  const features: number[] = [];
  return tokens.map((_, i) => {
    features.length = 0;
    const add = (template: number, value: number) => {
      features.push(mixHashes(template, value));
    };
    const addPair = (template: number, a: number, b: number) => {
      features.push(mixHashes(template, mixHashes(a, b)));
    };
    const word = (k: number) => traits[i + k];
    const lower = (k: number) => word(k)?.lower ?? BOUNDARY;
    const shape = (k: number) => word(k)?.shape ?? BOUNDARY;
    const tag = (k: number) => tags[i + k] ?? BOUNDARY;
    const vote = (k: number) => votes[i + k] ?? BOUNDARY;
    const mark = (k: number) => marks[i + k] ?? 99;

    add(1, 0);
    add(2, word(0)?.exact ?? BOUNDARY);
    for (let k = -2; k <= 2; k++) {
      add(5 + k, lower(k));
      add(10 + k, tag(k));
    }
    addPair(13, lower(-1), lower(0));
    addPair(14, lower(0), lower(1));
    addPair(15, tag(-1), tag(0));
    addPair(16, tag(0), tag(1));
    for (let k = -1; k <= 1; k++) {
      add(18 + k, shape(k));
      add(21 + k, vote(k));
      add(24 + k, mark(k));
    }
    addPair(26, shape(-1), shape(0));
    addPair(27, shape(0), shape(1));
    addPair(28, shape(-1), mixHashes(shape(0), shape(1)));
    addPair(29, vote(0), shape(0));
    addPair(30, vote(0), vote(1));
    addPair(31, vote(-1), vote(0));
    addPair(32, vote(0), lower(1));
    addPair(33, vote(0), lower(-1));
    add(34, word(0)?.prefix ?? BOUNDARY);
    word(0)?.suffixes.forEach((suffix, k) => {
      add(35 + k, suffix);
    });
    add(38, word(-1)?.suffixes[1] ?? BOUNDARY);
    add(39, word(1)?.suffixes[1] ?? BOUNDARY);
    for (let k = -1; k <= 1; k++) {
      for (const wordClass of word(k)?.classes ?? []) {
        add(41 + k, wordClass);
        if (k !== 0) addPair(44 + k, wordClass, shape(0));
      }
    }
    for (const before of word(-1)?.classes ?? []) {
      for (const own of word(0)?.classes ?? []) addPair(46, before, own);
    }
    for (const own of word(0)?.classes ?? []) {
      for (const after of word(1)?.classes ?? []) addPair(47, own, after);
    }
    addPair(48, style, shape(0));
    addPair(49, i === 0 ? 1 : 0, tag(0));
    if (lower(-1) !== BOUNDARY) addPair(50, lower(-2), lower(-1));
    addPair(51, lower(1), lower(2));

    const run = runAt[i];
    if (run !== undefined) {
      const length = Math.min(4, run.last - run.first);
      const offset = run.first === i ? 0 : run.last === i ? 2 : 1;
      addPair(60, length, offset);
      addPair(61, traits[run.last]?.lower ?? NOTHING, offset);
      addPair(62, traits[run.first]?.lower ?? NOTHING, offset);
      addPair(63, traits[run.first - 1]?.lower ?? BOUNDARY, offset);
      addPair(64, traits[run.last + 1]?.lower ?? BOUNDARY, offset);
      for (const wordClass of traits[run.last]?.classes ?? []) addPair(65, wordClass, offset);
      for (const wordClass of traits[run.first]?.classes ?? []) addPair(66, wordClass, offset);
      addPair(67, votes[run.last] ?? NOTHING, mixHashes(votes[run.first] ?? NOTHING, offset));
      addPair(68, length, mixHashes(offset, shape(0)));
    }
    if (tokens[i + 1]?.text === 'of' && word(2)?.isCapitalized === true) add(70, lower(0));
    if (tokens[i - 1]?.text === 'of' && word(-2)?.isCapitalized === true) add(71, lower(-2));
    return Int32Array.from(features);
  });
}

function readVotes(tokens: readonly Token[], run: Run, readers: FeatureReaders): readonly Vote[] {
  const last = Math.min(run.last, run.first + LONGEST_ASKED - 1);
  return readers.askVotes(tokens.slice(run.first, last + 1).map(({ text }) => text));
}

/** Whether a sentence is written in capitals, In Title Case or as usual: in the first two a capital says little. */
function styleOf(tokens: readonly Token[]): string {
  const words = tokens.filter(({ text }) => /^\p{L}/u.test(text));
  const count = (form: RegExp) => words.filter(({ text }) => form.test(text)).length;
  if (words.length > 1 && count(/^\p{Lu}\p{Lu}/u) > FULL_CAPITALS * words.length) return 'capitals';
  if (words.length > 2 && count(/^\p{Lu}/u) > FULL_CAPITALS * words.length) return 'title case';
  if (count(/^\p{Lu}/u) === 0) return 'small';
  return 'usual';
}
