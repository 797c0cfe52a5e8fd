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

export type Tagger = (words: Words, ambiguity: Int32Array) => Int32Array;

/** Tags from left to right, each tag the best given the two before (greedy averaged perceptron). */
export function createTagger(scorer: Scorer, tagCount: number): Tagger {
  const features = new FeatureKeys(TAG_FEATURES);
  const scores = new Float32Array(tagCount);
  return (words, ambiguity) => {
    const tags = new Int32Array(words.count);
    for (let i = 0; i < words.count; i++) {
      addTagFeatures(features, words, ambiguity, tags, i);
      scores.fill(0);
      scorer.addScores(features.keys, features.count, scores);
      tags[i] = findBest(scores);
    }
    return tags;
  };
}
