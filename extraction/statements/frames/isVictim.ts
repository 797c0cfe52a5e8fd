import type { FamilyId } from '../../../graph-data/vocabulary/relation.ts';
import { RELATIONS } from '../../../graph-data/vocabulary/vocabulary.ts';
import type { Actor } from '../../actors/resolveActors.ts';
import { findPreposition, headOf, lemmaAt, type Tree } from '../../clauses/tree.ts';
import { isVerbal } from '../../clauses/verbForms.ts';

const FAMILIES: ReadonlySet<FamilyId> = new Set(['violence', 'coercion', 'sanction']);
const MAX_CLIMB = 4;

/** For each noun of a deed the prepositions behind which stands to whom it is done: "the killing of", "an attack on". */
const deeds = listDeeds();

function listDeeds(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { family, frames } of RELATIONS)
    for (const { noun = [], target } of FAMILIES.has(family) ? frames : [])
      for (const phrase of noun) {
        const lemma = phrase.split(' ').at(-1) ?? phrase;
        found.set(lemma, new Set([...(found.get(lemma) ?? []), ...target]));
      }
  return found;
}

/** "condemned the killing of Ann Lee": whether an actor is the one to whom a deed was done that the predicate at `anchor` speaks of. */
export function isVictim(tree: Tree, { mention }: Actor, anchor: number): boolean {
  for (let at = mention.head, step = 0; at >= 0 && at !== anchor && step < MAX_CLIMB; step += 1) {
    const deed = headOf(tree, at);
    const preposition = findPreposition(tree, at);
    if (preposition !== undefined && deeds.get(lemmaAt(tree, deed))?.has(preposition) && deed !== anchor)
      return true;
    if (isVerbal(tree, deed)) return false;
    at = deed;
  }
  return false;
}
