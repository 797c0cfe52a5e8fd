/** Titles and ranks written with a full stop before a name: "Dr. Mroz", "Lt. Gen. Kim". */
const BEFORE_NAMES =
  'adm amb atty bp brig capt cardl cdr cmdr col comdr cpl cpt dr drs fr gen gov govs hon lt maj messrs mgr mme mlle mr mrs ms msgr mx pfc pres prof profs pvt rep reps rev revs sen sens sgt st ste supt';

/** Months, days and places written short. */
const IN_DATES_AND_PLACES =
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que ave blvd bldg ft hwy mt mts rd sq';

/** Words that end in a full stop and seldom end a sentence. */
const INSIDE_SENTENCES =
  'approx al art ca cf ch dept dist ed eds eg est esp etc ext fig figs gal ie incl nr op para pct pp ref sec seq tel univ vol vols vs viz';

/** Forms of companies: the stop belongs to the word, and may end the sentence as well. */
const AFTER_NAMES = 'bros co corp esq inc jr ltd plc pty sr';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const beforeNames = words(BEFORE_NAMES);
const inDatesAndPlaces = words(IN_DATES_AND_PLACES);
const insideSentences = words(INSIDE_SENTENCES);
const afterNames = words(AFTER_NAMES);

const CAPITALISED = /^\p{Lu}/u;
const LETTER_STOPS = /^\p{L}(?:\.\p{L})+$/u;
const NUMBER_FOLLOWS = /^\s?\d/;

/** What a full stop after a word is: part of the word and not an end, part of the word and perhaps an end, or a stop. */
export type StopKind = 'inside' | 'either' | 'stop';

/** Says what a full stop after `word` is, given the text that follows the stop. */
export function classifyStop(word: string, following: string): StopKind {
  const lower = word.toLowerCase();
  if (LETTER_STOPS.test(word)) return lower === 'e.g' || lower === 'i.e' ? 'inside' : 'either';
  if (word.length === 1 && CAPITALISED.test(word)) return word === 'I' ? 'stop' : 'inside';
  if (lower === 'no' || lower === 'nos' || lower === 'art' || lower === 'p')
    return NUMBER_FOLLOWS.test(following) ? 'inside' : 'stop';
  if (afterNames.has(lower)) return CAPITALISED.test(word) || lower === 'plc' ? 'either' : 'stop';
  if (insideSentences.has(lower)) return lower === 'etc' ? 'either' : 'inside';
  if (!CAPITALISED.test(word)) return 'stop';
  if (beforeNames.has(lower)) return 'inside';
  return inDatesAndPlaces.has(lower) ? 'either' : 'stop';
}
