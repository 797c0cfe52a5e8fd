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
import { hashText } from './hash.ts';

/** What the tagger sees of a word by itself, as hashes. */
export interface WordTraits {
  readonly exact: number;
  readonly lower: number;
  readonly shape: number;
  readonly prefix: number;
  readonly suffixes: readonly number[];
  readonly classes: readonly number[];
  readonly isCapitalized: boolean;
  readonly isLower: boolean;
}

const CACHE_LIMIT = 50_000;

const WORD_CLASSES: readonly (readonly [name: string, holds: (word: string) => boolean])[] = [
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
  [
    'place noun',
    (word) =>
      /^(?:Street|St|St\.|Avenue|Ave|Ave\.|Road|Rd|Square|River|Lake|Mount|Mt|Mt\.|Mountains?|Island|Islands|Bay|Beach|Valley|Hills?|County|Province|District|City|Town|Village|Park|Bridge|Airport|Peninsula|Sea|Ocean|Gulf|Strait|Canal|Desert|Fort|Port|Cape|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|New|San|Santa|Saint|El|Los|Las)$/.test(
        word,
      ),
  ],
  [
    'calendar',
    (word) =>
      /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Christmas|Easter|Ramadan)\.?$/.test(
        word,
      ),
  ],
];

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
  return {
    exact: hashText(word),
    lower: hashText(lower),
    shape: hashText(shapeOf(word)),
    prefix: hashText(lower.slice(0, 3)),
    suffixes: [2, 3, 4].map((length) => hashText(lower.slice(-length))),
    classes: WORD_CLASSES.filter(([, holds]) => holds(word)).map(([name]) => hashText(name)),
    isCapitalized: /^\p{Lu}/u.test(word),
    isLower: /^\p{Ll}/u.test(word),
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
