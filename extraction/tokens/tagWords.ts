import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

/** wink takes time quadratic in the length of a word. */
const LONGEST_WORD = 40;

/** wink keeps every unknown word it meets and has numbers for a million: it is loaded anew before that. */
const WORDS_BEFORE_RELOAD = 400_000;

/** What wink would read as a space between words. */
const SPACES = /[\s\u200b\u2060]/gu;
const APOSTROPHES = /[’ʼ`]/g;

let wink: WinkMethods | undefined;
let wordsRead = 0;

function getWink(count: number): WinkMethods {
  wordsRead += count;
  if (wink === undefined || wordsRead > WORDS_BEFORE_RELOAD) {
    wink = winkNLP(model, ['pos']);
    wordsRead = count;
  }
  return wink;
}

/**
 * Tags the words of a sentence with wink-nlp (UPOS), one tag a word: the words are given to it with spaces between,
 * as its own cutting depends on what it has read before.
 */
export function tagWords(words: readonly string[]): string[] {
  const { readDoc, its } = getWink(words.length);
  const given = words.map(
    (word) => word.slice(0, LONGEST_WORD).replace(SPACES, '').replace(APOSTROPHES, "'") || '_',
  );
  const pieces = readDoc(given.join(' ')).tokens();
  const spaces = pieces.out(its.precedingSpaces);
  return pieces.out(its.pos).filter((_, i) => i === 0 || spaces[i] !== '');
}
