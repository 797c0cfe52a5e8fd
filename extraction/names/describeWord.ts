import {
  findCapital,
  findCountry,
  findDemonymAdjective,
  findDemonymPeople,
  findSeat,
} from '../lexicons/countries.ts';
import { isCompanyForm, isOrganizationNoun } from '../lexicons/organizationNouns.ts';
import { findOrganization } from '../lexicons/organizations.ts';
import { isFamilyName, isGivenName } from '../lexicons/personNames.ts';
import { findPlace, findPlaceDemonym } from '../lexicons/places.ts';
import { isTitle, isTitleOfCourtesy } from '../lexicons/titles.ts';
import { isCalendarWord } from './calendarWords.ts';
import { findVote } from './findVote.ts';
import { hashText } from './hash.ts';
import { opensPhrase } from './markPhrases.ts';

/** What the tagger sees of a word by itself; numbers are hashes. */
export interface WordTraits {
  readonly exact: number;
  readonly lower: number;
  readonly shape: number;
  readonly prefix: number;
  readonly suffixes: readonly [number, number, number];
  readonly classes: readonly number[];
  /** What compromise's lexicon takes it for. */
  readonly vote: number;
  readonly isWord: boolean;
  readonly isCapitalized: boolean;
  readonly isInCapitals: boolean;
  readonly opensPhrase: boolean;
  /** Says by itself that it may be of a name: it has a capital, or a class. */
  readonly isTelling: boolean;
}

const CACHE_LIMIT = 50_000;

const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'Street St St. Avenue Ave Ave. Road Rd Square River Lake Mount Mt Mt. Mountain Mountains Island Islands Bay Beach Valley Hill Hills County Province District City Town Village Park Bridge Airport Peninsula Sea Ocean Gulf Strait Canal Desert Fort Port Cape North South East West Northern Southern Eastern Western Central Upper Lower New San Santa Saint El Los Las'.split(
    ' ',
  ),
);

type WordClass = readonly [name: string, holds: (word: string) => boolean];

const WORD_CLASSES: readonly WordClass[] = [
  ['country', (word) => findCountry(word) !== undefined],
  ['capital', (word) => findCapital(word) !== undefined],
  ['seat', (word) => findSeat(word) !== undefined],
  ['place', (word) => findPlace(word) !== undefined],
  ['adjective of a country', (word) => findDemonymAdjective(word) !== undefined],
  ['people of a country', (word) => findDemonymPeople(word) !== undefined],
  ['demonym of a place', (word) => findPlaceDemonym(word) !== undefined],
  ['organization', (word) => findOrganization(word) !== undefined],
  ['organization noun', isOrganizationNoun],
  ['company form', isCompanyForm],
  ['given name', isGivenName],
  ['family name', isFamilyName],
  ['title', isTitle],
  ['title of courtesy', isTitleOfCourtesy],
  ['place noun', (word) => PLACE_NOUNS.has(word)],
  ['calendar', isCalendarWord],
];

/** What stands before and after a sentence. */
export const BOUNDARY: WordTraits = describeWord('');

/** Creates the reader of words; it keeps what it read. */
export function createWordReader(): (word: string) => WordTraits {
  const known = new Map<string, WordTraits>();
  return (word) => {
    const traits = known.get(word);
    if (traits !== undefined) return traits;
    const read = describeWord(word);
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(word, read);
    return read;
  };
}

function describeWord(word: string): WordTraits {
  const lower = word.toLowerCase();
  const classes = /^\p{Ll}/u.test(word) ? listClasses(capitalize(word), 'small ') : listClasses(word, '');
  const hashEnd = (length: number) => hashText(lower.slice(-length));
  return {
    exact: hashText(word),
    lower: hashText(lower),
    shape: hashText(shapeOf(word)),
    prefix: hashText(lower.slice(0, 3)),
    suffixes: [hashEnd(2), hashEnd(3), hashEnd(4)],
    classes,
    vote: hashText(findVote(word)),
    isWord: /^\p{L}/u.test(word),
    isCapitalized: /^\p{Lu}/u.test(word),
    isInCapitals: /^\p{Lu}\p{Lu}/u.test(word),
    opensPhrase: opensPhrase(word),
    isTelling: classes.length > 0 || /\p{Lu}/u.test(word),
  };
}

/** "Moscow" → "Xx", "U.S." → "X.X.", "iPhone" → "xXx", "2022" → "d", "MI6" → "XXd": runs shortened, one capital told from many. */
function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, 'x')
    .replace(/\p{N}/gu, 'd')
    .replace(/X{3,}/g, 'XX')
    .replace(/x{2,}/g, 'x')
    .replace(/d{2,}/g, 'd')
    .slice(0, 8);
}

/** A word in small letters has the classes of the name it may be, told apart by `prefix`. */
function listClasses(word: string, prefix: string): number[] {
  return WORD_CLASSES.filter(([, holds]) => holds(word)).map(([name]) => hashText(prefix + name));
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
