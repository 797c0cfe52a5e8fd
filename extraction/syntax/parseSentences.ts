import type { Node, ParsedSentence, TokenizedSentence } from '../stages.ts';
import { lemmatize } from '../tokens/lemmatize.ts';
import { createAnalysis } from './createAnalysis.ts';
import { findAmbiguity } from './lexicon.ts';
import type { CoarseTags } from './parserInput.ts';
import { createTreeParser } from './parseTree.ts';
import { readModel } from './readModel.ts';
import { readWords } from './readWords.ts';
import { createTagger } from './tagSentence.ts';
import { SparseTable, TripleTable } from './weightTable.ts';

export type Parser = (sentence: TokenizedSentence) => ParsedSentence;

/** The universal part of a fine tag: "VERB VBN" → "VERB". */
export function readCoarseTag(tag: string): string {
  return tag.split(' ')[0] ?? tag;
}

export function groupTags(tags: readonly string[]): CoarseTags {
  const coarse = tags.map(readCoarseTag);
  const kinds = [...new Set(coarse)];
  return {
    coarseOf: Int32Array.from(coarse, (tag) => kinds.indexOf(tag)),
    verb: kinds.indexOf('VERB'),
    mark: kinds.indexOf('PUNCT'),
    conjunction: kinds.indexOf('CCONJ'),
  };
}

/**
 * Makes a parser from the bytes of `syntax.model.bin`: sentences in, the same sentences with tags, lemmas and trees out.
 * Every sentence that is not empty has one root (`head` -1, label "root"). Throws `SyntaxModelError` for other bytes.
 */
export function createParser(model: Uint8Array): Parser {
  const { tags, labels, lexicon, tagWeights, moveWeights, labelWeights } = readModel(model);
  const coarseTags = tags.map(readCoarseTag);
  const kinds = groupTags(tags);
  const nameTags = [...tags.keys()].filter((tag) => coarseTags[tag] === 'PROPN');
  const tagWords = createTagger(new SparseTable(tagWeights), tags.length, nameTags);
  const treeParser = createTreeParser(new TripleTable(moveWeights), new SparseTable(labelWeights), labels);
  const analyse = createAnalysis(tagWords, treeParser, kinds);
  return (sentence) => {
    const { tokens } = sentence;
    const texts = tokens.map((token) => token.text);
    const words = readWords(
      texts,
      tokens.map((token) => token.tag),
    );
    const { tags: fineTags, tree } = analyse(words, findAmbiguity(texts, lexicon));
    return {
      ...sentence,
      tokens: tokens.map((token, i): Node => {
        const tag = coarseTags[fineTags[i] ?? 0] ?? token.tag;
        const head = tree.heads[i] ?? tokens.length;
        return {
          ...token,
          tag,
          lemma: tag === token.tag ? token.lemma : lemmatize(token.text, tag),
          head: head === tokens.length ? -1 : head,
          label: labels[tree.labels[i] ?? 0] ?? 'dep',
        };
      }),
    };
  };
}
