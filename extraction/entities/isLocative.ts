import {
  baseLabelAt,
  findPreposition,
  headOf,
  labelAt,
  lemmaAt,
  type Tree,
  tagAt,
  wordAt,
} from '../clauses/tree.ts';
import { findCountry } from '../lexicons/countries.ts';
import { findMonitorLine } from '../mentions/findMonitorLine.ts';

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'across',
  'throughout',
  'through',
  'into',
  'off',
  'via',
  'within',
  'over',
]);
const MOTION_VERBS: ReadonlySet<string> = new Set([
  'travel',
  'fly',
  'go',
  'come',
  'arrive',
  'return',
  'move',
  'drive',
  'head',
  'visit',
  'leave',
  'send',
  'bring',
  'reach',
  'enter',
  'live',
  'base',
  'tour',
  'flee',
  'invite',
  'back',
]);
const OFFICES_AT: ReadonlySet<string> = new Set([
  'ambassador',
  'envoy',
  'embassy',
  'diplomat',
  'support',
  'aid',
  'message',
  'loan',
  'warning',
  'answer',
  'response',
]);

const PARTS_OF_CITY: ReadonlySet<string> = new Set(
  'airport cathedral centre center district downtown harbour harbor mosque neighborhood neighbourhood outskirts port quarter square street suburb'.split(
    ' ',
  ),
);

/** Bodies that act for the state whose capital they sit in: "a court in Ankara". */
const AUTHORITIES: ReadonlySet<string> = new Set([
  'police',
  'court',
  'government',
  'authority',
  'regulator',
  'official',
  'prosecutor',
  'judge',
  'parliament',
  'minister',
  'ministry',
  'leadership',
  'regime',
  'lawmaker',
  'ambassador',
  'envoy',
  'spokesman',
  'spokeswoman',
  'leader',
]);

/** Whether a city's name says where something is, and not which government acts: "in Tokyo" against "Tokyo said". */
export function isLocative(tree: Tree, head: number): boolean {
  let at = head;
  while (
    ['compound', 'flat', 'conj'].includes(baseLabelAt(tree, at)) &&
    tagAt(tree, headOf(tree, at)) === 'PROPN'
  )
    at = headOf(tree, at);
  if (isBeforeBased(tree, head) || isNamedCapital(tree, head) || isOfMonitorLine(tree, head)) return true;
  const label = baseLabelAt(tree, at);
  const governor = headOf(tree, at);
  if (label === 'compound' && governor >= 0)
    return !/^(?:government|authority|official|leader|regime|administration|spokesman|spokeswoman|spokesperson)$/.test(
      lemmaAt(tree, governor),
    );
  if (labelAt(tree, at) === 'nmod:poss') return isPartOfCity(tree, governor);
  const preposition = findPreposition(tree, at);
  if (preposition === undefined)
    return (
      label === 'appos' ||
      (label === 'obj' && MOTION_VERBS.has(lemmaAt(tree, governor))) ||
      (label === 'root' && tree.tokens.length < 4)
    );
  if (preposition === 'to' || preposition === 'from') {
    const lemma = lemmaAt(tree, governor);
    if (OFFICES_AT.has(lemma)) return false;
    return MOTION_VERBS.has(lemma) || (preposition === 'to' && ['visit', 'trip', 'flight'].includes(lemma));
  }
  if (preposition === 'of')
    return (
      tagAt(tree, governor) === 'PROPN' ||
      [
        'city',
        'mayor',
        'capital',
        'outskirts',
        'suburb',
        'north',
        'south',
        'east',
        'west',
        'streets',
        'street',
        'university',
        'port',
        'kilometre',
        'kilometer',
        'mile',
      ].includes(lemmaAt(tree, governor)) ||
      wordAt(tree, governor) === 'miles'
    );
  if (preposition === 'in' && AUTHORITIES.has(lemmaAt(tree, governor))) return false;
  return PLACE_PREPOSITIONS.has(preposition);
}

/** "in Tokyo's Akishima", "Kabul's Khair Khana district". */
function isPartOfCity(tree: Tree, owned: number): boolean {
  if (PARTS_OF_CITY.has(lemmaAt(tree, owned))) return true;
  return tagAt(tree, owned) === 'PROPN' && PLACE_PREPOSITIONS.has(findPreposition(tree, owned) ?? '');
}

/** "the Moscow-based group", "the Cairo-born writer". */
function isBeforeBased(tree: Tree, head: number): boolean {
  return (
    wordAt(tree, head + 1) === '-' &&
    ['based', 'born', 'headquartered', 'area'].includes(wordAt(tree, head + 2))
  );
}

function isOfMonitorLine(tree: Tree, head: number): boolean {
  const city = findMonitorLine(tree)?.city;
  return city !== undefined && city.first <= head && head <= city.last;
}

/** "Hungary's capital, Budapest", "the port city of Tripoli", "Baghdad Mayor …", "Rome, Italy". */
function isNamedCapital(tree: Tree, head: number): boolean {
  const before = [',', 'of'].includes(wordAt(tree, head - 1)) ? head - 2 : head - 1;
  return (
    ['capital', 'city', 'town'].includes(wordAt(tree, before)) ||
    (wordAt(tree, head + 1) === ',' && isCountryFrom(tree, head + 2)) ||
    ['mayor', 'resident', 'native', 'suburb', 'bureau', 'correspondent', 'airport'].includes(
      wordAt(tree, head + 1),
    )
  );
}

function isCountryFrom(tree: Tree, i: number): boolean {
  const [one = '', two = ''] = tree.tokens.slice(i, i + 2).map(({ text }) => text);
  return (findCountry(one) ?? findCountry(`${one} ${two}`)) !== undefined;
}
