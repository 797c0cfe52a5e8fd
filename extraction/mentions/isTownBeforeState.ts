import { type Tree, tagAt, wordAt } from '../clauses/tree.ts';
import { findCountry } from '../lexicons/countries.ts';
import { findPlace } from '../lexicons/places.ts';

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

/** Whether what stands from `first` to `last` is a town by what follows: "Blythe, Calif.", "in Orange, Texas", "BAYONNE, France". */
export function isTownBeforeState(tree: Tree, first: number, last: number): boolean {
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
