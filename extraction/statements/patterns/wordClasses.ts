import { type Tree, tagAt, wordAt } from '../../clauses/tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DETERMINERS = words('a an the its this that his her their another');
const DIRECTIONS = words(
  `north south east west northern southern eastern western central northeast northwest southeast southwest north-east
   north-west south-east south-west northeastern northwestern southeastern southwestern north-eastern north-western
   south-eastern south-western northernmost southernmost upstate downtown midtown suburban rural nearby inland coastal
   mainland remote far upper lower neighboring neighbouring mountainous`.replace(/\s+/g, ' '),
);
const SETTLEMENTS = words(
  `city town village suburb port capital township hamlet resort settlement municipality borough neighborhood neighbourhood
   community metropolis seaport`.replace(/\s+/g, ' '),
);
const REGIONS = words(
  `province state region district county department prefecture governorate oblast republic island peninsula territory canton
   area valley section suburbs coast enclave archipelago borough`.replace(/\s+/g, ' '),
);
const MONTHS = words(
  `january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct.
   nov. dec.`.replace(/\s+/g, ' '),
);
const CLOSING = words(". ( , ; : ! ? ) ] \" ” '' -- — – and or who whose which where when after but on as");

/** Nouns for who does a work, beside those that their ending tells. */
const OCCUPATIONS = words(
  `chief head president chairman chairwoman dean aide fellow clerk agent cook nurse guard guide judge coach captain sergeant
   lieutenant officer deputy secretary attorney apprentice intern trustee volunteer scholar staffer hand spy model star
   counsel professor expert surgeon pilot architect nurse chef poet athlete merchant consultant accountant assistant
   student magnate tycoon scientist academic postdoc therapist captain member executive official representative correspondent employee`.replace(
    /\s+/g,
    ' ',
  ),
);
const OCCUPATION_ENDINGS =
  /(?:[bcdfghklmnprstvwyz]er|[lrstc]tor|sor|ist|ician|arian|orian|eer|man|woman|person)$/;
/** Nouns with such an ending that are no work, or one that its holder only seeks. */
const NO_OCCUPATIONS = words(
  `number order letter matter member center centre power paper chapter quarter order answer offer dinner summer winter
   weather water river tower corner border player leader winner loser killer passenger former customer consumer murderer
   prisoner stranger supporter user owner voter danger shelter super other another disaster encounter partner factor sector
   actor human german woman man person terrorist father mother brother sister daughter character career volunteer dealer
   rocket plotter effort sponsor doctor`.replace(/\s+/g, ' '),
);

const RANKS = words(
  'lt. lt capt. capt sgt. sgt cpl. cpl pvt. pvt maj. maj col. col gen. gen cmdr. cmdr adm. adm lieutenant captain sergeant corporal private major colonel general commander admiral officer trooper detective inspector deputy agent chief petty rear vice brig.',
);

const isYear = (word: string) => /^(?:1[0-9]|20)\d\d$/.test(word);
const isAge = (word: string) => /^(?:[1-9]|[1-9]\d|1[01]\d)$/.test(word);

function isOccupation(word: string): boolean {
  return OCCUPATIONS.has(word) || (OCCUPATION_ENDINGS.test(word) && !NO_OCCUPATIONS.has(word));
}

/** Classes of words a pattern may ask for. */
const WORD_CLASSES = {
  DET: (tree, i) => DETERMINERS.has(wordAt(tree, i)),
  DIRECTION: (tree, i) => DIRECTIONS.has(wordAt(tree, i)),
  SETTLEMENT: (tree, i) => SETTLEMENTS.has(wordAt(tree, i)),
  REGION: (tree, i) => REGIONS.has(wordAt(tree, i)),
  AGE: (tree, i) => isAge(wordAt(tree, i)),
  DATE: (tree, i) =>
    MONTHS.has(wordAt(tree, i)) || isYear(wordAt(tree, i)) || /^\d{1,2}$/.test(wordAt(tree, i)),
  NUMBER: (tree, i) => /^\d+$/.test(wordAt(tree, i)),
  ADJ: (tree, i) => ['ADJ', 'ADV', 'NUM'].includes(tagAt(tree, i)),
  NOUN: (tree, i) => tagAt(tree, i) === 'NOUN',
  OCCUPATION: (tree, i) => isOccupation(wordAt(tree, i)),
  RANK: (tree, i) => RANKS.has(wordAt(tree, i)),
  WORD: (tree, i) =>
    ['NOUN', 'ADJ', 'PROPN', 'NUM', 'ADV'].includes(tagAt(tree, i)) || wordAt(tree, i) === '-',
  CAPITALIZED: (tree, i) => /^\p{Lu}/u.test(tree.tokens[i]?.text ?? ''),
} satisfies Record<string, (tree: Tree, i: number) => boolean>;

export type WordClass = keyof typeof WORD_CLASSES;

export function isWordClass(name: string): name is WordClass {
  return Object.hasOwn(WORD_CLASSES, name);
}

export function isOfClass(tree: Tree, i: number, name: WordClass): boolean {
  return i >= 0 && i < tree.tokens.length && WORD_CLASSES[name](tree, i);
}

/** Whether a phrase ends before token `i`: a stop, a comma, a word that begins a clause, a verb, or the sentence's end. */
export function closesPhrase(tree: Tree, i: number): boolean {
  return (
    i < 0 ||
    i >= tree.tokens.length ||
    CLOSING.has(wordAt(tree, i)) ||
    ['VERB', 'AUX'].includes(tagAt(tree, i))
  );
}
