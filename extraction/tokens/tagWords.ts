import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

/** wink takes time quadratic in the length of a word. */
const LONGEST_WORD = 40;

/** wink keeps every unknown word it meets and has numbers for a million: it is loaded anew before that. */
const WORDS_BEFORE_RELOAD = 400_000;

/** What wink would read as a space between words. */
const SPACES = /[\s\u200b\u2060]/gu;
const APOSTROPHES = /[’ʼ`]/g;

/** Entities of one's own, which are not asked for: wink's model writes theirs anew with every load, twice as long each time. */
const MODEL: typeof model = { ...model, metaCER: () => ({ machines: '', transformers: [] }) };

/**
 * Tags the words of a sentence with wink-nlp (UPOS), one tag a word: the words are given to it with spaces between,
 * as its own cutting depends on what it has read before.
 */
export const tagWords: (words: readonly string[]) => string[] = createWordTagger();

/** A tagger that loads wink anew after so many words. */
export function createWordTagger(wordsBeforeReload = WORDS_BEFORE_RELOAD): typeof tagWords {
  let wink: WinkMethods | undefined;
  let wordsRead = 0;
  return (words) => {
    wordsRead += words.length;
    if (wink === undefined || wordsRead > wordsBeforeReload) {
      wink = winkNLP(MODEL, ['pos']);
      wordsRead = words.length;
    }
    const { readDoc, its } = wink;
    const given = words.map(
      (word) => word.slice(0, LONGEST_WORD).replace(SPACES, '').replace(APOSTROPHES, "'") || '_',
    );
    const pieces = readDoc(given.join(' ')).tokens();
    const spaces = pieces.out(its.precedingSpaces);
    return pieces.out(its.pos).filter((_, i) => i === 0 || spaces[i] !== '');
  };
}
