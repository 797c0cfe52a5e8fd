import { type Tree, tagAt, wordAt } from '../clauses/tree.ts';
import { findCountry } from '../lexicons/countries.ts';
import { findPlace } from '../lexicons/places.ts';
import { isTitle } from '../lexicons/titles.ts';

const LOCATING: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'of',
  'outside',
  'into',
  'around',
]);

/** Nouns before which only the name of a town, or of what is like one, stands. */
const OF_TOWNS: ReadonlySet<string> = new Set([
  'native',
  'natives',
  'resident',
  'residents',
  'mayor',
  'suburb',
  'suburbs',
]);

/** Whether what stands from `first` to `last` is a town by what stands beside it: "Fargo native", "Blythe, Calif.", "in Orange, Texas", "BAYONNE, France". */
export function isTown(tree: Tree, first: number, last: number): boolean {
  if (OF_TOWNS.has(wordAt(tree, last + 1)))
    return tree.tokens.slice(first, last + 1).every(({ tag, text }) => tag === 'PROPN' && !isTitle(text));
  if (wordAt(tree, last + 1) !== ',') return false;
  const [next, after] = [tree.tokens[last + 2]?.text ?? '', tree.tokens[last + 3]?.text ?? ''];
  const isShort = next.endsWith('.') && findPlace(next)?.kind === 'region';
  if (isShort) return true;
  const isState = [next, `${next} ${after}`].some(
    (name) => findPlace(name)?.kind === 'region' || findCountry(name) !== undefined,
  );
  return isState && (LOCATING.has(wordAt(tree, first - 1)) || isDateline(tree, first, last));
}

/** A town in capitals that opens its sentence. */
function isDateline(tree: Tree, first: number, last: number): boolean {
  return (
    first === 0 &&
    tree.tokens.slice(first, last + 1).every(({ text }) => /^\p{Lu}[\p{Lu}.'’-]+$/u.test(text)) &&
    tagAt(tree, last + 2) !== 'VERB'
  );
}
