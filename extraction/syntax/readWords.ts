import { hashText } from './hashFeatures.ts';

/** How a sentence is set: headlines in capitals or Title Case make capitals mean less. */
const SETTING = { plain: 0, capitals: 1, titleCase: 2 } as const;

/** What the features see of the words of a sentence; every field is a hash or a small number. */
export interface Words {
  readonly count: number;
  readonly word: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  readonly shape: Int32Array;
  /** 1 for words without a capital in a sentence that has them: no names. */
  readonly lower: Int32Array;
  /** The tag of the token stage. */
  readonly given: Int32Array;
}

/** A word's hashes, which do not depend on its sentence. */
interface WordHashes {
  readonly word: number;
  readonly suffixes: readonly [number, number, number, number];
  readonly prefixes: readonly [number, number];
  readonly shape: number;
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['—', '--'],
  ['–', '-'],
  ['…', '...'],
]);

const LETTER = /\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const LOWER_WORD = /^\p{Ll}{2,}$/u;
/** Words of names that are written without a capital: "Osama bin Laden", "Charles de Gaulle". */
const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al bin ben da das de del della den der di do dos du el ibn la le van von zu'.split(' '),
);

/** Title Case leaves only short function words small: "Russia poisoned Sergei Skripal" is plain text with many names. */
const LOWER_CONTENT_WORD = /^\p{Ll}{5,}$/u;

const CACHE_SIZE = 50_000;
const LONGEST_WORD = 60;
/** From this share of words with a capital on, a sentence is in Title Case. */
const TITLE_CASE_SHARE = 0.7;
const FEWEST_WORDS = 3;

const cache = new Map<string, WordHashes>();

/** The form under which a word is known: lower case, digits as 0, typographic marks as plain ones. */
export function normalizeWord(text: string): string {
  return (
    MARKS.get(text) ??
    text
      .slice(0, LONGEST_WORD)
      .toLowerCase()
      .replace(/\u00ad/g, '')
      .replace(/[’ʼ]/g, "'")
      .replace(/\p{Nd}/gu, '0')
  );
}

function describeShape(text: string): string {
  const letters = text
    .slice(0, LONGEST_WORD)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, 'x')
    .replace(/\p{Nd}/gu, '0');
  return letters.replace(/([Xx0])\1+/g, '$1$1').slice(0, 8);
}

function hashWord(text: string): WordHashes {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const normal = normalizeWord(text);
  const suffix = (length: number) => hashText(normal.slice(-length));
  const hashes: WordHashes = {
    word: hashText(normal),
    suffixes: [suffix(1), suffix(2), suffix(3), suffix(4)],
    prefixes: [hashText(normal.slice(0, 2)), hashText(normal.slice(0, 3))],
    shape: hashText(describeShape(text)),
  };
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(text, hashes);
  return hashes;
}

function findSetting(texts: readonly string[]): number {
  const words = texts.filter((text) => /^\p{L}{2}/u.test(text));
  if (words.length < FEWEST_WORDS) return SETTING.plain;
  const share = (pattern: RegExp) => words.filter((word) => pattern.test(word)).length / words.length;
  if (share(/^[\p{Lu}\p{N}.'’-]+$/u) > TITLE_CASE_SHARE) return SETTING.capitals;
  const hasLowerWord = words.some((word) => LOWER_CONTENT_WORD.test(word));
  return !hasLowerWord && share(/^\p{Lu}/u) > TITLE_CASE_SHARE ? SETTING.titleCase : SETTING.plain;
}

/** Reads the words of a sentence, given with the tags of the token stage, for the features. */
export function readWords(texts: readonly string[], tags: readonly string[]): Words {
  const count = texts.length;
  const column = () => new Int32Array(count);
  const words = {
    count,
    word: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    prefix2: column(),
    prefix3: column(),
    shape: column(),
    lower: column(),
    given: column(),
  };
  const setting = findSetting(texts);
  const hasCapitals = CAPITAL.test(texts.find((text) => LETTER.test(text)) ?? '');
  texts.forEach((text, i) => {
    const { word, suffixes, prefixes, shape } = hashWord(text);
    words.word[i] = word;
    [words.suffix1[i], words.suffix2[i], words.suffix3[i], words.suffix4[i]] = suffixes;
    [words.prefix2[i], words.prefix3[i]] = prefixes;
    words.shape[i] = shape + (i === 0 ? 3 : 0) + setting;
    words.lower[i] = hasCapitals && LOWER_WORD.test(text) && !NAME_PARTICLES.has(text) ? 1 : 0;
    words.given[i] = hashText(tags[i] ?? '');
  });
  return words;
}
