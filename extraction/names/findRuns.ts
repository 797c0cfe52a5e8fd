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

export function findRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let first = -1;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && continuesRun(tokens, i, first)) {
      if (first < 0) first = i;
    } else if (first >= 0) {
      runs.push({ first, last: i - 1 });
      first = -1;
    }
  }
  return runs;
}

function continuesRun(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (/^\p{Lu}/u.test(token.text)) return i > 0 || !FUNCTION_TAGS.has(token.tag);
  const next = tokens[i + 1];
  return first >= 0 && /^[-&–]$/.test(token.text) && next !== undefined && /^\p{Lu}/u.test(next.text);
}
