import type { Node, ParsedSentence, TokenizedSentence } from '../stages.ts';
import { lemmatize } from '../tokens/lemmatize.ts';
import { createAnalysis } from './createAnalysis.ts';
import { findAmbiguity } from './lexicon.ts';
import type { CoarseTags } from './parserInput.ts';
import { TreeParser } from './parseTree.ts';
import { readModel } from './readModel.ts';
import { readWords } from './readWords.ts';
import { createTagger } from './tagSentence.ts';
import { SparseTable, TripleTable } from './weightTable.ts';

/** Classes of words that grow no new ones, and signs. */
const CLOSED_CLASSES: ReadonlySet<string> = new Set(['CCONJ', 'SYM', 'DET', 'PRON', 'AUX', 'PART']);

export type Parser = (sentence: TokenizedSentence) => ParsedSentence;
export type BatchParser = (sentences: readonly TokenizedSentence[]) => ParsedSentence[];

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
export function createBatchParser(model: Uint8Array): BatchParser {
  const { tags, labels, lexicon, tagWeights, moveWeights, labelWeights } = readModel(model);
  const coarseTags = tags.map(readCoarseTag);
  const findTags = (isWanted: (coarse: string) => boolean) =>
    [...tags.keys()].filter((tag) => isWanted(coarseTags[tag] ?? ''));
  const tagger = createTagger(new SparseTable(tagWeights), tags.length, {
    name: findTags((coarse) => coarse === 'PROPN'),
    closed: findTags((coarse) => CLOSED_CLASSES.has(coarse)),
    helping: findTags((coarse) => coarse === 'AUX'),
  });
  const treeParser = new TreeParser(new TripleTable(moveWeights), new SparseTable(labelWeights), labels);
  const { tag: tagWords, parse } = createAnalysis(tagger, treeParser, groupTags(tags));
  const tagSentence = (sentence: TokenizedSentence) => {
    const texts = sentence.tokens.map(({ text }) => text);
    const given = sentence.tokens.map(({ tag }) => tag);
    const words = readWords(texts, given);
    return { sentence, tagged: tagWords(words, findAmbiguity(words, lexicon)) };
  };
  const parseSentence = ({ sentence, tagged }: ReturnType<typeof tagSentence>): ParsedSentence => {
    const analysis = parse(tagged);
    const count = sentence.tokens.length;
    const { heads, labels: labelled } = analysis.tree;
    const tokens = sentence.tokens.map(({ start, end, text, lemma, tag: before }, i): Node => {
      const tag = coarseTags[analysis.tags[i] ?? 0] ?? before;
      const head = heads[i] ?? count;
      return {
        start,
        end,
        text,
        word: readWord(text),
        lemma: tag === before ? lemma : lemmatize(text, tag),
        tag,
        head: head === count ? -1 : head,
        label: labels[labelled[i] ?? 0] ?? 'dep',
      };
    });
    return { start: sentence.start, end: sentence.end, kind: sentence.kind, tokens };
  };
  return (sentences) => sentences.map(tagSentence).map(parseSentence);
}

function readWord(text: string): string {
  return text.toLowerCase().replace('’', "'");
}

/** The same, for one sentence. */
export function createParser(model: Uint8Array): Parser {
  const parse = createBatchParser(model);
  return (sentence) => parse([sentence])[0] ?? { ...sentence, tokens: [] };
}
