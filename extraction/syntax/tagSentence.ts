import { FeatureKeys } from './hashFeatures.ts';
import type { Words } from './readWords.ts';
import { addTagFeatures, TAG_FEATURES } from './tagFeatures.ts';
import type { Scorer } from './weightTable.ts';

/** The index of the highest score; the first of equals. */
export function findBest(scores: Float32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  return best;
}

/** A word whose tag is doubtful: the second best tag, and by how much the best won. */
export interface DoubtfulTag {
  readonly index: number;
  readonly second: number;
  readonly margin: number;
}

/** Tags the words from `from` on, in place, and returns the doubtful ones. */
export type Tagger = (words: Words, ambiguity: Int32Array, tags: Int32Array, from: number) => DoubtfulTag[];

/** A tag that wins by less is doubtful. */
const DOUBTFUL_MARGIN = 6_000;

/**
 * Tags from left to right, each tag the best given the two before (greedy averaged perceptron). `nameTags` are those that a
 * word without a capital is not given.
 */
export function createTagger(scorer: Scorer, tagCount: number, nameTags: readonly number[] = []): Tagger {
  const features = new FeatureKeys(TAG_FEATURES);
  const scores = new Float32Array(tagCount);
  return (words, ambiguity, tags, from) => {
    const doubtful: DoubtfulTag[] = [];
    for (let index = from; index < words.count; index++) {
      addTagFeatures(features, words, ambiguity, tags, index);
      scores.fill(0);
      scorer.addScores(features.keys, features.count, scores);
      if (words.lower[index] === 1) for (const tag of nameTags) scores[tag] = Number.NEGATIVE_INFINITY;
      const best = findBest(scores);
      tags[index] = best;
      const highest = scores[best] ?? 0;
      scores[best] = Number.NEGATIVE_INFINITY;
      const second = findBest(scores);
      const margin = highest - (scores[second] ?? 0);
      if (margin < DOUBTFUL_MARGIN) doubtful.push({ index, second, margin });
    }
    return doubtful;
  };
}
