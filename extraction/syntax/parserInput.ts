import type { Words } from './readWords.ts';

const ROOT = 0x600d;
const NOTHING = 0x0bad;

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

function countBefore(coarse: Int32Array, tag: number): Int32Array {
  const counts = new Int32Array(coarse.length);
  for (let i = 1; i < coarse.length; i++) counts[i] = (counts[i - 1] ?? 0) + (coarse[i - 1] === tag ? 1 : 0);
  return counts;
}

export function createParserInput(words: Words, tags: Int32Array, kinds: CoarseTags): ParserInput {
  const { count } = words;
  const extend = (column: Int32Array) => {
    const extended = new Int32Array(count + 2);
    extended.set(column);
    extended[count] = ROOT;
    extended[count + 1] = NOTHING;
    return extended;
  };
  const coarse = extend(tags.map((tag) => kinds.coarseOf[tag] ?? 0));
  return {
    count,
    word: extend(words.word),
    tag: extend(tags),
    coarse,
    suffix: extend(words.suffix3),
    given: extend(words.given),
    shape: extend(words.shape),
    verbsBefore: countBefore(coarse, kinds.verb),
    marksBefore: countBefore(coarse, kinds.mark),
    conjunctionsBefore: countBefore(coarse, kinds.conjunction),
  };
}
