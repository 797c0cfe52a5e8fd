import type { Span } from '../../graph-data/schema/dossier.ts';

const WEB = /^https?:\/\//i;
const OLD_FRAGMENT = /:~:.*$/s;
/** Longer sentences are named by how they begin and end. */
const MOST_WORDS = 12;
const WORDS_AT_EDGE = 5;

/**
 * The address of a page with the exact words to scroll to and light, as a text fragment (WICG, “Text Fragments”:
 * `#:~:text=[prefix-,]start[,end][,-suffix]`); undefined for an address that no browser opens. Words that stand on the page before the
 * cited ones get as many of the words before them as tell them apart, as far as their line goes, or else those behind them.
 */
export function pointToWords(address: string, text: string, { start, end }: Span): string | undefined {
  if (!WEB.test(address)) return undefined;
  const words = splitWords(text.slice(start, end));
  if (words.length === 0) return address;
  const isLong = words.length > MOST_WORDS;
  const first = isLong ? words.slice(0, WORDS_AT_EDGE) : words;
  const last = isLong ? `,${encodeWords(words.slice(-WORDS_AT_EDGE))}` : '';
  const { before, behind } = tellApart(text, start, end, first, isLong);
  const prefix = before.length > 0 ? `${encodeWords(before)}-,` : '';
  const suffix = behind.length > 0 ? `,-${encodeWords(behind)}` : '';
  const clean = address.replace(OLD_FRAGMENT, '');
  const mark = clean.includes('#') ? ':~:text=' : '#:~:text=';
  return `${clean}${mark}${prefix}${encodeWords(first)}${last}${suffix}`;
}

interface Around {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** Prefixes and suffixes do not reach over the end of a paragraph. */
function tellApart(
  text: string,
  start: number,
  end: number,
  first: readonly string[],
  isLong: boolean,
): Around {
  const none: Around = { before: [], behind: [] };
  const flat = flatten(text);
  const at = flatten(text.slice(0, start)).length;
  const isFirst = (words: readonly string[], lead: number) => flat.indexOf(words.join(' ')) >= at - lead;
  if (isFirst(first, 0)) return none;
  const line = splitWords(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
  for (let count = 1; count <= line.length; count++) {
    const before = line.slice(-count);
    if (isFirst([...before, ...first], before.join(' ').length + 1)) return { before, behind: [] };
  }
  if (isLong) return { before: line, behind: [] };
  const rest = text.slice(end).split('\n', 1)[0] ?? '';
  return { before: line, behind: splitWords(rest).slice(0, WORDS_AT_EDGE) };
}

/** The text with one space wherever words part; its length is where the next word begins. */
function flatten(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trimStart();
}

function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** As for an address; hyphens too, which part a prefix off. A half of a pair that stands alone has no code. */
function encodeWords(words: readonly string[]): string {
  const whole = words.join(' ').replaceAll(/\p{Cs}/gu, '\uFFFD');
  return encodeURIComponent(whole).replaceAll('-', '%2D');
}
