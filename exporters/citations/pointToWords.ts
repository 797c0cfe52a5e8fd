import type { Span } from '../../graph-data/schema/dossier.ts';

const WEB = /^https?:\/\//i;
/** Longer sentences are named by how they begin and end. */
const MOST_WORDS = 12;
const WORDS_AT_EDGE = 5;
/** Of what stands before a sentence that the page holds more than once. */
const WORDS_BEFORE = 4;

/**
 * The address of a page with the exact words to scroll to and light, as a text fragment (WICG, “Text Fragments”:
 * `#:~:text=[prefix-,]start[,end]`); undefined for an address that no browser opens.
 */
export function pointToWords(address: string, text: string, { start, end }: Span): string | undefined {
  if (!WEB.test(address)) return undefined;
  const sentence = text.slice(start, end);
  const words = splitWords(sentence);
  if (words.length === 0) return address;
  const named =
    words.length <= MOST_WORDS
      ? encodeWords(words)
      : `${encodeWords(words.slice(0, WORDS_AT_EDGE))},${encodeWords(words.slice(-WORDS_AT_EDGE))}`;
  const isRepeated = text.indexOf(sentence) !== text.lastIndexOf(sentence);
  const before = isRepeated ? splitWords(lastLine(text.slice(0, start))).slice(-WORDS_BEFORE) : [];
  const prefix = before.length > 0 ? `${encodeWords(before)}-,` : '';
  const mark = address.includes('#') ? ':~:text=' : '#:~:text=';
  return `${address}${mark}${prefix}${named}`;
}

function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** As for an address; hyphens too, which part a prefix off. A half of a pair that stands alone has no code. */
function encodeWords(words: readonly string[]): string {
  const whole = words.join(' ').replaceAll(/\p{Cs}/gu, '\uFFFD');
  return encodeURIComponent(whole).replaceAll('-', '%2D');
}
