import type { Token } from '../stages.ts';

/** Tokens `first` to `last` with capitals, side by side: what may hold a name. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** A word of these tags opens a sentence with a capital and means nothing by it. */
const FUNCTION_TAGS: ReadonlySet<string> = new Set([
  'DET',
  'ADP',
  'PRON',
  'AUX',
  'CCONJ',
  'SCONJ',
  'PART',
  'ADV',
  'INTJ',
  'VERB',
]);

/** Marks that hold a name together: "Al-Qaeda", "AT & T". */
const LINKS: ReadonlySet<string> = new Set(['-', '–', '&']);

export function findRuns(
  tokens: readonly Token[],
  isCapitalized: (i: number) => boolean = (i) => /^\p{Lu}/u.test(tokens[i]?.text ?? ''),
): Run[] {
  const runs: Run[] = [];
  let first = -1;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && continuesRun(tokens, isCapitalized, i, first)) {
      if (first < 0) first = i;
    } else if (first >= 0) {
      runs.push({ first, last: i - 1 });
      first = -1;
    }
  }
  return runs;
}

function continuesRun(
  tokens: readonly Token[],
  isCapitalized: (i: number) => boolean,
  i: number,
  first: number,
): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (isCapitalized(i)) return i > 0 || !FUNCTION_TAGS.has(token.tag);
  return first >= 0 && LINKS.has(token.text) && isCapitalized(i + 1);
}
