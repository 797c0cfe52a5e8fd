import { PADDING } from './configuration.ts';
import { hashText } from './hashFeatures.ts';

/** How a sentence is set: headlines in capitals or Title Case make capitals mean less. */
const SETTING = { plain: 0, capitals: 1, titleCase: 2 } as const;

/** What stands for the root and for nothing, in the two rows behind the words. */
export const ROOT_WORD = 0x600d;
export const NO_WORD = 0x0bad;

/**
 * What the features see of the words of a sentence; every field is a hash or a small number. Columns have two rows more
 * than words.
 */
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
  /** 1 for what may be an auxiliary verb. */
  readonly helping: Int32Array;
  /** The tag of the token stage. */
  readonly given: Int32Array;
}

/** What is known of a word by itself. */
interface WordTraits {
  readonly word: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly shape: number;
  readonly hasLetter: boolean;
  /** Begins with two letters. */
  readonly isWord: boolean;
  readonly isCapitalized: boolean;
  readonly isInCapitals: boolean;
  readonly isLowerContent: boolean;
  /** A word without capitals that is no particle of a name. */
  readonly isLower: boolean;
  readonly isHelping: boolean;
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
const TWO_LETTERS = /^\p{L}{2}/u;
const ALL_CAPITALS = /^[\p{Lu}\p{N}.'’-]+$/u;
const LOWER_WORD = /^\p{Ll}{2,}$/u;
/** Words of names that are written without a capital: "Osama bin Laden", "Charles de Gaulle". */
const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al bin ben da das de del della den der di do dos du el ibn la le van von zu'.split(' '),
);

/** The longer auxiliary verbs; a shorter word may be one misspelt ("woud"), as the tagger learnt it. */
const HELPING_WORDS: ReadonlySet<string> = new Set(['should', 'having', 'getting']);
const LONGEST_MISSPELT = 5;

/** Title Case leaves only short function words small: "Russia poisoned Sergei Skripal" is plain text with many names. */
const LOWER_CONTENT_WORD = /^\p{Ll}{5,}$/u;

const CACHE_SIZE = 50_000;
const LONGEST_WORD = 60;
/** From this share of words with a capital on, a sentence is in Title Case. */
const TITLE_CASE_SHARE = 0.7;
const FEWEST_WORDS = 3;

const cache = new Map<string, WordTraits>();

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

function describeWord(text: string): WordTraits {
  const normal = normalizeWord(text);
  const hashEnd = (length: number) => hashText(normal.slice(-length));
  return {
    word: hashText(normal),
    suffix1: hashEnd(1),
    suffix2: hashEnd(2),
    suffix3: hashEnd(3),
    suffix4: hashEnd(4),
    prefix2: hashText(normal.slice(0, 2)),
    prefix3: hashText(normal.slice(0, 3)),
    shape: hashText(describeShape(text)),
    hasLetter: LETTER.test(text),
    isWord: TWO_LETTERS.test(text),
    isCapitalized: CAPITAL.test(text),
    isInCapitals: ALL_CAPITALS.test(text),
    isLowerContent: LOWER_CONTENT_WORD.test(text),
    isLower: LOWER_WORD.test(text) && !NAME_PARTICLES.has(text),
    isHelping: HELPING_WORDS.has(normal) || normal.length <= LONGEST_MISSPELT,
  };
}

function findTraits(text: string): WordTraits {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const traits = describeWord(text);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(text, traits);
  return traits;
}

const tagHashes = new Map<string, number>();

/** Tags are few. */
function hashTag(tag: string): number {
  const known = tagHashes.get(tag);
  if (known !== undefined) return known;
  const hash = hashText(tag);
  tagHashes.set(tag, hash);
  return hash;
}

function findSetting(traits: readonly WordTraits[]): number {
  let words = 0;
  let inCapitals = 0;
  let capitalized = 0;
  let hasLowerContent = false;
  for (const word of traits) {
    if (!word.isWord) continue;
    words += 1;
    if (word.isInCapitals) inCapitals += 1;
    if (word.isCapitalized) capitalized += 1;
    if (word.isLowerContent) hasLowerContent = true;
  }
  if (words < FEWEST_WORDS) return SETTING.plain;
  if (inCapitals / words > TITLE_CASE_SHARE) return SETTING.capitals;
  return !hasLowerContent && capitalized / words > TITLE_CASE_SHARE ? SETTING.titleCase : SETTING.plain;
}

/** Reads the words of a sentence, given with the tags of the token stage, for the features. */
export function readWords(texts: readonly string[], tags: readonly string[]): Words {
  const count = texts.length;
  const column = () => {
    const rows = new Int32Array(count + PADDING);
    rows[count] = ROOT_WORD;
    rows[count + 1] = NO_WORD;
    return rows;
  };
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
    helping: column(),
    given: column(),
  };
  const traits = texts.map(findTraits);
  const setting = findSetting(traits);
  const hasCapitals = traits.find(({ hasLetter }) => hasLetter)?.isCapitalized === true;
  for (let i = 0; i < count; i++) {
    const word = traits[i] as WordTraits;
    words.word[i] = word.word;
    words.suffix1[i] = word.suffix1;
    words.suffix2[i] = word.suffix2;
    words.suffix3[i] = word.suffix3;
    words.suffix4[i] = word.suffix4;
    words.prefix2[i] = word.prefix2;
    words.prefix3[i] = word.prefix3;
    words.shape[i] = word.shape + (i === 0 ? 3 : 0) + setting;
    words.helping[i] = word.isHelping ? 1 : 0;
    words.lower[i] = hasCapitals && word.isLower ? 1 : 0;
    words.given[i] = hashTag(tags[i] ?? '');
  }
  return words;
}
