import { childrenBy, lemmaAt, type Tree } from '../clauses/tree.ts';
import type { Country } from '../lexicons/countries.ts';
import { findCountryOfLeader, isGovernmentNoun } from '../lexicons/leaders.ts';

/** The country whose government a noun means by its leader: "the Trump administration", "Netanyahu's government". */
export function findGovernment(tree: Tree, noun: number): Country | undefined {
  if (!isGovernmentNoun(lemmaAt(tree, noun))) return undefined;
  for (const child of childrenBy(tree, noun, 'compound', 'nmod', 'amod')) {
    const country = child < noun ? findCountryOfLeader(tree.tokens[child]?.text ?? '') : undefined;
    if (country) return country;
  }
  return undefined;
}
