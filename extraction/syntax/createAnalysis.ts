import type { Configuration } from './configuration.ts';
import { type CoarseTags, createParserInput } from './parserInput.ts';
import type { TreeParser } from './parseTree.ts';
import type { Words } from './readWords.ts';
import type { Tagger } from './tagSentence.ts';

/** The most doubtful tags of a sentence that are tried again. */
const MOST_RETAGGED = 3;

export interface Analysis {
  readonly tags: Int32Array;
  readonly tree: Configuration;
}

/**
 * Tags and parses the words of a sentence. Where a tag is doubtful ("detained" as past tense or as participle), the
 * second best is parsed as well, and the analysis of least doubt in tags and moves is taken: 0.2 points.
 */
export function createAnalysis(
  tagWords: Tagger,
  treeParser: TreeParser,
  kinds: CoarseTags,
): (words: Words, ambiguity: Int32Array) => Analysis {
  return (words, ambiguity) => {
    const firstTags = new Int32Array(words.count);
    const doubtful = tagWords(words, ambiguity, firstTags, 0).sort((a, b) => a.margin - b.margin);
    let tags = firstTags;
    let input = createParserInput(words, tags, kinds);
    let derivation = treeParser.derive(input, Number.POSITIVE_INFINITY);
    let least = derivation.doubt;
    for (const { index, second, margin } of doubtful.slice(0, MOST_RETAGGED)) {
      const otherTags = firstTags.slice();
      otherTags[index] = second;
      tagWords(words, ambiguity, otherTags, index + 1);
      const otherInput = createParserInput(words, otherTags, kinds);
      const other = treeParser.derive(otherInput, least - margin);
      if (other.doubt >= least - margin) continue;
      tags = otherTags;
      input = otherInput;
      derivation = other;
      least = other.doubt + margin;
    }
    return { tags, tree: treeParser.explore(input, derivation) };
  };
}
