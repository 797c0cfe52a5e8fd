import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import { PRIVATE_PEOPLE } from '../actors/nouns.ts';
import type { LinkedMention } from '../actors/resolveActors.ts';
import { childrenBy, findPreposition, headOf, labelAt, wordAt } from '../clauses/tree.ts';
import type { Draft } from './draft.ts';
import type { MatchContext } from './frames/matchContext.ts';

const MAX_CLIMB = 4;

/**
 * Where people without a name live to whom violence is done: "killed 12 civilians in Gaza", "Niger, where troops killed
 * civilians". Whoever strikes them strikes that place, and how many of whom is kept beside it.
 */
export function findHome(
  { tree, entities, findMention }: MatchContext,
  draft: Draft,
): LinkedMention | undefined {
  const { source, target, anchor } = draft;
  if (getRelation(draft.relation).family !== 'violence' || !PRIVATE_PEOPLE.has(target.noun)) return undefined;
  if (entities[target.entity]?.type !== 'group') return undefined;
  const isPlace = (mention: LinkedMention | undefined): mention is LinkedMention =>
    mention?.kind === 'name' &&
    mention.entity !== source.entity &&
    entities[mention.entity]?.type === 'place';
  const beside = [target.head, anchor]
    .flatMap((at) => childrenBy(tree, at, 'nmod', 'obl'))
    .filter((phrase) => findPreposition(tree, phrase) === 'in')
    .map(findMention)
    .find(isPlace);
  if (beside) return beside;
  for (let at = anchor, step = 0; at >= 0 && step < MAX_CLIMB; at = headOf(tree, at), step += 1)
    if (
      labelAt(tree, at) === 'acl:relcl' &&
      childrenBy(tree, at, 'advmod').some((child) => wordAt(tree, child) === 'where')
    ) {
      const place = findMention(headOf(tree, at));
      return isPlace(place) ? place : undefined;
    }
  return undefined;
}
