import { findBest } from '../../extraction/syntax/findBest.ts';
import { findAmbiguity, keyWord } from '../../extraction/syntax/lexicon.ts';
import type { Words } from '../../extraction/syntax/readWords.ts';
import { createTagFeatures, readTagAtoms } from '../../extraction/syntax/tagFeatures.ts';
import { type LearntWeights, Perceptron } from './perceptron.ts';
import { shuffle } from './randomNumbers.ts';

/** An example with what the features see of it. */
export interface TaggedExample {
  readonly texts: readonly string[];
  readonly words: Words;
  readonly tags: Int32Array;
}

/** Rarer words count as unknown. */
const FEWEST_OCCURRENCES = 2;
/** Rarer tags of a word are left out of its ambiguity class. */
const SMALLEST_SHARE = 0.1;

/** The ambiguity class of each word of the examples: which tags it has, the most frequent first. */
export function learnLexicon(examples: readonly TaggedExample[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const { texts, tags } of examples)
    texts.forEach((text, i) => {
      const key = keyWord(text);
      const ofWord = counts.get(key) ?? new Map<number, number>();
      counts.set(key, ofWord);
      const tag = tags[i] ?? 0;
      ofWord.set(tag, (ofWord.get(tag) ?? 0) + 1);
    });
  const classes = new Map<string, number>();
  const lexicon = new Map<number, number>();
  for (const [key, ofWord] of [...counts].sort((a, b) => a[0] - b[0])) {
    const total = [...ofWord.values()].reduce((sum, count) => sum + count, 0);
    if (total < FEWEST_OCCURRENCES) continue;
    const name = [...ofWord]
      .filter(([, count]) => count >= total * SMALLEST_SHARE)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([tag]) => tag)
      .join();
    const known = classes.get(name) ?? classes.size + 1;
    classes.set(name, known);
    lexicon.set(key, known);
  }
  return lexicon;
}

export interface TaggerTraining {
  readonly examples: readonly TaggedExample[];
  readonly lexicon: ReadonlyMap<number, number>;
  readonly tagCount: number;
  readonly epochs: number;
  readonly random: () => number;
  /** The features to learn; all when not given. */
  readonly allowed?: ReadonlySet<number>;
}

/** Learns the weights of the tagger, each tag from the gold word and its own tags before. */
export function trainTagger({
  examples,
  lexicon,
  tagCount,
  epochs,
  random,
  allowed,
}: TaggerTraining): LearntWeights {
  const perceptron = new Perceptron(tagCount, allowed);
  const features = createTagFeatures();
  const scores = new Float32Array(tagCount);
  const prepared = examples.map((example) => ({
    ...example,
    ambiguity: findAmbiguity(example.words, lexicon),
  }));
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { words, ambiguity, tags } of shuffle(prepared, random)) {
      const predicted = new Int32Array(words.count);
      for (let i = 0; i < words.count; i++) {
        readTagAtoms(features.atoms, words, ambiguity, predicted, i);
        const keys = features.computeKeys();
        scores.fill(0);
        perceptron.addScores(keys, scores);
        const best = findBest(scores);
        const gold = tags[i] ?? 0;
        perceptron.advance();
        if (best !== gold) perceptron.update(keys, gold, best);
        predicted[i] = best;
      }
    }
  return perceptron.average();
}
