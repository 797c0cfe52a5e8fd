import type { Span } from '../../graph-data/schema/dossier.ts';
import { classifyStop } from './abbreviations.ts';
import { isSyllabicName } from './isSyllabicName.ts';

/** Longer runs without a space are not language: they are cut at punctuation only. */
const LONGEST_WORD = 200;

const CHUNK = /[^\s\u200b\u2060]+/gu;
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|[a-z\d-]{1,64}(?:\.[a-z\d-]{1,64})*\.(?:com|org|net|gov|edu|int|info|eu|uk|ru|de|fr|jp|cn)\b(?:\/[^\s<>"“”]*)?/y;
const CLOSING_MARK = /[.,;:!?)\]}'"’”»]/u;
const CLOSING_MARKS = /(?<![.,;:!?)\]}'"’”»])[.,;:!?)\]}'"’”»]+$/u;
const TAG = /[#@][\p{L}\p{N}_]+/uy;
const DATE = /\d{4}-\d\d-\d\d(?!\d)/y;
const AMOUNT = /\d+(?:[.,:/]\d+)*/y;
const UNIT = /(?:bn|mn|tn|m|k|km|kg|kms|am|pm|mph|mm|cm|ft|lb|lbs|ha|kw|mw|gb|mb|tb)(?![\p{L}\p{N}])/iuy;
const LETTERS_WITH_STOPS = /(?:\p{L}\.){2,}|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/uy;
const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]|(?<=\p{Lu})&(?=\p{Lu})|['’ʼ](?=[\p{L}\p{N}]))*/uy;
const ENCLITIC = /['’ʼ](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iuy;
const YEARS = /['’]\d\ds?(?![\p{L}\p{N}])/uy;
const ONLY_LETTERS = /^[\p{Ll}\p{Lu}]+$/u;
const RUN = /\.{2,}|-{2,}|[!?]{2,}|([*=_~#+])\1+/y;

const CONTRACTION = /^(.+?)(n['’ʼ]t|['’ʼ](?:s|re|ve|ll|d|m))$/isu;
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
]);

/** Prefixes that stay on their word: "pro-Russian" is one token, "US-led" is three (as in UD English EWT); so do given names such as "Jae-in". */
const PREFIXES: ReadonlySet<string> = new Set(
  'anti co counter cyber de e ex extra inter intra meta micro mid mini multi neo non over para post pre pro pseudo quasi re semi sub super trans ultra un under vice'.split(
    ' ',
  ),
);
const MODEL_NUMBER = /^[\p{Lu}][\p{L}]{0,5}$/u;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Reads the word at `at`, with its hyphens where they stay inside. */
function matchWord(chunk: string, at: number): string | undefined {
  const first = matchAt(WORD, chunk, at);
  if (first === undefined) return undefined;
  const hyphen = at + first.length;
  if (chunk[hyphen] !== '-') return first;
  const rest = matchAt(WORD, chunk, hyphen + 1);
  if (rest === undefined) return first;
  const isModelNumber = MODEL_NUMBER.test(first) && /^\d+[A-Z]?$/.test(rest);
  const isOne = isModelNumber || PREFIXES.has(first.toLowerCase()) || isSyllabicName(first, rest);
  return isOne ? `${first}-${rest}` : first;
}

/** Where a contraction is cut: "didn't" → did|n't, "Moscow's" → Moscow|'s, "cannot" → can|not. */
function findCut(word: string): number {
  const fused = FUSED.get(word.toLowerCase());
  if (fused !== undefined) return fused;
  return CONTRACTION.exec(word)?.[1]?.length ?? 0;
}

/** Finds the words of one run of characters without spaces; `following` is what comes after it. */
function splitChunk(chunk: string, start: number, following: string, words: Span[]): void {
  const isLanguage = chunk.length <= LONGEST_WORD;
  if (ONLY_LETTERS.test(chunk)) {
    const cut = FUSED.get(chunk.toLowerCase()) ?? 0;
    if (cut > 0) words.push({ start, end: start + cut });
    words.push({ start: start + cut, end: start + chunk.length });
    return;
  }
  const add = (from: number, to: number) => words.push({ start: start + from, end: start + to });
  let at = 0;
  while (at < chunk.length) {
    const link = matchAt(LINK, chunk, at)?.replace(CLOSING_MARKS, '');
    const whole =
      link ||
      matchAt(TAG, chunk, at) ||
      matchAt(DATE, chunk, at) ||
      matchAt(LETTERS_WITH_STOPS, chunk, at) ||
      (at === 0 ? matchAt(YEARS, chunk, at) : matchAt(ENCLITIC, chunk, at));
    if (whole) {
      add(at, at + whole.length);
      at += whole.length;
      continue;
    }
    const amount = matchAt(AMOUNT, chunk, at);
    if (amount !== undefined) {
      const after = at + amount.length;
      const next = chunk.charAt(after);
      if (!/[\p{L}\p{N}'’]/u.test(next) || matchAt(UNIT, chunk, after)) {
        add(at, after);
        at = after;
        continue;
      }
    }
    const word = isLanguage ? matchWord(chunk, at) : matchAt(WORD, chunk, at);
    if (word !== undefined) {
      let end = at + word.length;
      if (chunk[end] === '.' && chunk[end + 1] !== '.') {
        const rest = chunk.slice(end + 1) || following;
        const kind = classifyStop(word, rest);
        const endsText =
          rest.trim() === '' || (CLOSING_MARK.test(rest.charAt(rest.length - 1)) && rest[0] !== ',');
        if (kind === 'either' || (kind === 'inside' && !(endsText && word.length === 1))) end += 1;
      }
      const cut = findCut(chunk.slice(at, end));
      if (cut > 0) add(at, at + cut);
      add(at + cut, end);
      at = end;
      continue;
    }
    const mark = matchAt(RUN, chunk, at) ?? String.fromCodePoint(chunk.codePointAt(at) ?? 0);
    add(at, at + mark.length);
    at += mark.length;
  }
}

/** How much of what follows a stop is looked at. */
const LOOK_AHEAD = 8;

/**
 * Finds the words and marks of a sentence, cut as in UD English EWT, in linear time and by nothing but the text.
 * Spans are UTF-16 code units into `text`; together they hold every character that is not a space.
 */
export function findWords(text: string): Span[] {
  const words: Span[] = [];
  for (const match of text.matchAll(CHUNK)) {
    const end = match.index + match[0].length;
    splitChunk(match[0], match.index, text.slice(end, end + LOOK_AHEAD), words);
  }
  return words;
}
