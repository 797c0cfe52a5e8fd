import { type Actor, isNamelessGroup, resolveActors } from '../../actors/resolveActors.ts';
import type { Argument } from '../../clauses/predicate.ts';
import type { MatchContext } from './matchContext.ts';

export function findActors(
  { tree, findMention }: MatchContext,
  roles: readonly Argument[],
  wanted: readonly string[],
  through: readonly string[],
): Actor[] {
  for (const role of wanted) {
    const actors = roles
      .filter((argument) => argument.role === role)
      .flatMap(({ token }) => resolveActors(tree, token, findMention, through))
      // "troop deployments", "a sniper attack": a group before a noun says of what kind it is, not whose.
      .filter(({ mention }) => role !== 'modifier' || !isNamelessGroup(mention));
    if (actors.length > 0) return actors;
  }
  return [];
}
