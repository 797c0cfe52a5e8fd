import type { Configuration } from './configuration.ts';
import { Derivation } from './derivation.ts';
import { BUFFER_WINDOW } from './moveFeatures.ts';
import { type CoarseTags, createParserInput, type ParserInput } from './parserInput.ts';
import { doubtOfBranch, type TreeParser } from './parseTree.ts';
import type { Words } from './readWords.ts';
import type { DoubtfulTag, Tagger } from './tagSentence.ts';

/** The most doubtful tags of a sentence that are tried again. */
const MOST_RETAGGED = 3;
/** Where a move wins by less, the second best is followed as well. */
const DOUBTFUL_MARGIN = 4_500;
/** The most doubtful moves of a sentence that are tried again. */
const MOST_BRANCHES = 6;

/** The words of a sentence with the best tag of each, and the tags that are doubtful, the most doubtful first. */
export interface TaggedWords {
  readonly words: Words;
  readonly ambiguity: Int32Array;
  readonly tags: Int32Array;
  readonly doubtful: readonly DoubtfulTag[];
}

export interface Analysis {
  readonly tags: Int32Array;
  /** Holds until the next analysis. */
  readonly tree: Configuration;
}

/** Tagging and parsing, apart: each has tables of megabytes, and goes faster through many sentences at a time. */
export interface Analyser {
  readonly tag: (words: Words, ambiguity: Int32Array) => TaggedWords;
  readonly parse: (tagged: TaggedWords) => Analysis;
}

/**
 * Tags and parses the words of a sentence. Where a tag is doubtful ("detained" as past tense or as participle), the
 * second best is parsed as well, and the analysis of least doubt in tags and moves is taken: 0.2 points. Where a move is
 * doubtful, so is the second best: selectional branching (Choi and McCallum 2013), which gives the gain of a beam, 0.6
 * points, for a part of its time.
 */
export function createAnalysis(tagger: Tagger, treeParser: TreeParser, kinds: CoarseTags): Analyser {
  const first = new Derivation();
  let best = new Derivation();
  let trial = new Derivation();
  let explored = new Derivation();

  const explore = (input: ParserInput, base: Derivation): Derivation => {
    let least = base;
    for (const step of findDoubtfulSteps(base)) {
      if (doubtOfBranch(base, step) >= least.doubt) continue;
      treeParser.branchOff(input, base, step, trial);
      if (!treeParser.complete(input, trial, least.doubt)) continue;
      least = trial;
      [trial, explored] = [explored, trial];
    }
    return least;
  };

  const tag = (words: Words, ambiguity: Int32Array): TaggedWords => {
    const tags = new Int32Array(words.count);
    const doubtful = tagger.tag(words, ambiguity, tags).sort((a, b) => a.margin - b.margin);
    return { words, ambiguity, tags, doubtful };
  };

  const parse = ({ words, ambiguity, tags: firstTags, doubtful }: TaggedWords): Analysis => {
    let tags = firstTags;
    let input = createParserInput(words, tags, kinds);
    first.start(words.count);
    treeParser.complete(input, first, Number.POSITIVE_INFINITY);
    let derivation = first;
    let least = first.doubt;
    for (const { index, second, margin } of doubtful.slice(0, MOST_RETAGGED)) {
      const otherTags = firstTags.slice();
      otherTags[index] = second;
      tagger.retag(words, ambiguity, otherTags, index);
      const otherInput = createParserInput(words, otherTags, kinds);
      trial.repeat(first, findFirstStepThatSees(first, index));
      if (!treeParser.complete(otherInput, trial, least - margin)) continue;
      tags = otherTags;
      input = otherInput;
      least = trial.doubt + margin;
      [best, trial] = [trial, best];
      derivation = best;
    }
    return { tags, tree: explore(input, derivation).state };
  };

  return { tag, parse };
}

/** The moves before this one do not depend on the word's tag. */
function findFirstStepThatSees({ fronts, steps }: Derivation, word: number): number {
  let step = 0;
  while (step < steps && (fronts[step] as number) + BUFFER_WINDOW <= word) step += 1;
  return step;
}

/** The steps whose moves won by least, the most doubtful first. */
function findDoubtfulSteps({ margins, steps }: Derivation): number[] {
  const doubtful: number[] = [];
  for (let step = 0; step < steps; step++)
    if ((margins[step] as number) < DOUBTFUL_MARGIN) doubtful.push(step);
  return doubtful
    .sort((a, b) => (margins[a] as number) - (margins[b] as number) || a - b)
    .slice(0, MOST_BRANCHES);
}
