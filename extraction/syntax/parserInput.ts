import { PADDING } from './configuration.ts';
import { NO_WORD, ROOT_WORD, type Words } from './readWords.ts';

/** What the parser sees of a sentence; the last two rows stand for the root and for nothing. */
export interface ParserInput {
  readonly count: number;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly coarse: Int32Array;
  readonly suffix: Int32Array;
  readonly given: Int32Array;
  readonly shape: Int32Array;
  /** How many verbs, marks and conjunctions stand before each word. */
  readonly verbsBefore: Int32Array;
  readonly marksBefore: Int32Array;
  readonly conjunctionsBefore: Int32Array;
}

export interface CoarseTags {
  /** The coarse tag of each fine tag. */
  readonly coarseOf: Int32Array;
  readonly verb: number;
  readonly mark: number;
  readonly conjunction: number;
}

/** Word by word, and once more behind the last. */
function countBefore(coarse: Int32Array, tag: number): Int32Array {
  const counts = new Int32Array(coarse.length + 1);
  for (let i = 1; i < coarse.length; i++)
    counts[i] = (counts[i - 1] as number) + (coarse[i - 1] === tag ? 1 : 0);
  return counts;
}

export function createParserInput(words: Words, tags: Int32Array, kinds: CoarseTags): ParserInput {
  const { count } = words;
  const tag = new Int32Array(count + PADDING);
  const coarse = new Int32Array(count + PADDING);
  for (let i = 0; i < count; i++) {
    tag[i] = tags[i] as number;
    coarse[i] = kinds.coarseOf[tags[i] as number] as number;
  }
  tag[count] = ROOT_WORD;
  coarse[count] = ROOT_WORD;
  tag[count + 1] = NO_WORD;
  coarse[count + 1] = NO_WORD;
  return {
    count,
    word: words.word,
    tag,
    coarse,
    suffix: words.suffix3,
    given: words.given,
    shape: words.shape,
    verbsBefore: countBefore(coarse, kinds.verb),
    marksBefore: countBefore(coarse, kinds.mark),
    conjunctionsBefore: countBefore(coarse, kinds.conjunction),
  };
}
