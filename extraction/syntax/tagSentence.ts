import { findBest, IMPOSSIBLE } from './findBest.ts';
import { UNKNOWN } from './lexicon.ts';
import type { Words } from './readWords.ts';
import { createTagFeatures, readTagAtoms, TAGS_LOOKED_BACK } from './tagFeatures.ts';
import type { Scorer } from './weightTable.ts';

/** A word whose tag is doubtful: the second best tag, and by how much the best won. */
export interface DoubtfulTag {
  readonly index: number;
  readonly second: number;
  readonly margin: number;
}

export interface Tagger {
  /** Writes the tag of every word into `tags` and returns the doubtful ones. */
  readonly tag: (words: Words, ambiguity: Int32Array, tags: Int32Array) => DoubtfulTag[];
  /** Tags the words after `changed` again, whose tag is not what `tag` gave it. */
  readonly retag: (words: Words, ambiguity: Int32Array, tags: Int32Array, changed: number) => void;
}

/** A tag that wins by less is doubtful. */
const DOUBTFUL_MARGIN = 7_000;

/** Tags that not every word may have. */
export interface TagKinds {
  /** Those that a word without a capital is not given. */
  readonly name: readonly number[];
  /** Those whose words are all known: a new word in small letters has none. */
  readonly closed: readonly number[];
  /** Those of auxiliary verbs. */
  readonly helping: readonly number[];
}

const ANY_WORD: TagKinds = { name: [], closed: [], helping: [] };

/** Tags from left to right, each tag the best given those before (greedy averaged perceptron). */
export function createTagger(scorer: Scorer, tagCount: number, kinds = ANY_WORD): Tagger {
  const features = createTagFeatures();
  const scores = new Int32Array(tagCount);
  const findTag = (words: Words, ambiguity: Int32Array, tags: Int32Array, index: number): number => {
    scores.fill(0);
    readTagAtoms(features.atoms, words, ambiguity, tags, index);
    scorer.addScores(features.keys, features.chooseKeys(scorer.filter), scores);
    if (words.lower[index] === 1) {
      for (const tag of kinds.name) scores[tag] = IMPOSSIBLE;
      if (ambiguity[index] === UNKNOWN) for (const tag of kinds.closed) scores[tag] = IMPOSSIBLE;
    }
    if (words.helping[index] === 0) for (const tag of kinds.helping) scores[tag] = IMPOSSIBLE;
    return findBest(scores);
  };
  return {
    tag(words, ambiguity, tags) {
      const doubtful: DoubtfulTag[] = [];
      for (let index = 0; index < words.count; index++) {
        const best = findTag(words, ambiguity, tags, index);
        tags[index] = best;
        const highest = scores[best] as number;
        scores[best] = IMPOSSIBLE;
        const second = findBest(scores);
        const margin = highest - (scores[second] as number);
        if (margin < DOUBTFUL_MARGIN) doubtful.push({ index, second, margin });
      }
      return doubtful;
    },
    retag(words, ambiguity, tags, changed) {
      let unchanged = 0;
      for (let index = changed + 1; index < words.count && unchanged < TAGS_LOOKED_BACK; index++) {
        const best = findTag(words, ambiguity, tags, index);
        unchanged = best === tags[index] ? unchanged + 1 : 0;
        tags[index] = best;
      }
    },
  };
}
