import { childrenOf, labelAt, lemmaAt, type Tree, wordAt } from '../clauses/tree.ts';
import { findDemonymAdjective } from '../lexicons/countries.ts';
import { findPlace, findPlaceDemonym } from '../lexicons/places.ts';

const STATES: ReadonlySet<string> = new Set(['country', 'nation', 'state', 'government']);

const QUANTIFIERS: ReadonlySet<string> = new Set(
  'many several some most few various other numerous both certain'.split(' '),
);

/** "two African states", "many European nations": some of a region, which act for themselves and not for all of it. */
export function isSomeOfRegion(tree: Tree, noun: number): boolean {
  if (!STATES.has(lemmaAt(tree, noun)) || !wordAt(tree, noun).endsWith('s')) return false;
  const before = childrenOf(tree, noun).filter((child) => child < noun);
  const isCounted = before.some(
    (child) => labelAt(tree, child) === 'nummod' || QUANTIFIERS.has(wordAt(tree, child)),
  );
  return isCounted && before.some((child) => isOfRegion(tree.tokens[child]?.text ?? ''));
}

function isOfRegion(word: string): boolean {
  return (
    findDemonymAdjective(word) === undefined &&
    (findPlaceDemonym(word) ?? findPlace(word))?.kind === 'world region'
  );
}
