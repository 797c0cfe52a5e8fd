import { childrenBy, lemmaAt, type Tree, wordAt } from '../clauses/tree.ts';
import type { Country } from '../lexicons/countries.ts';
import { findCountryOfLeader, isGovernmentNoun } from '../lexicons/leaders.ts';

/** The country whose government a noun means by its leader: "the Trump administration", "Netanyahu's government". */
export function findGovernment(tree: Tree, noun: number): Country | undefined {
  if (!isGovernmentNoun(lemmaAt(tree, noun))) return undefined;
  const isOwned = wordAt(tree, noun - 1) === "'s";
  if (!isOwned && !childrenBy(tree, noun, 'compound', 'nmod', 'amod').includes(noun - 1)) return undefined;
  return findCountryOfLeader(tree.tokens[isOwned ? noun - 2 : noun - 1]?.text ?? '');
}
