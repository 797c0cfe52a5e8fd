import type { Frame, Role } from '../../../graph-data/vocabulary/relation.ts';
import type { Actor } from '../../actors/resolveActors.ts';
import type { Argument } from '../../clauses/predicate.ts';
import { wordAt } from '../../clauses/tree.ts';
import { findActors } from './findActors.ts';
import type { MatchContext } from './matchContext.ts';
import type { Pair } from './readDirected.ts';

/** "between A and B", "the A-B summit", and "A and B met": who does a thing with each other. */
export function readReciprocal(context: MatchContext, roles: readonly Argument[], frame: Frame): Pair[] {
  const between = findActors(context, roles, ['between', 'among'], []);
  if (between.length > 1) return pairUp(between);
  const joined = findActors(
    context,
    roles.filter(
      ({ role, token }) =>
        role === 'modifier' &&
        (wordAt(context.tree, token + 1) === '-' || wordAt(context.tree, token - 1) === '-'),
    ),
    ['modifier'],
    [],
  );
  if (joined.length > 1) return pairUp(joined);
  const sources = findActors(context, roles, frame.source ?? ['subject', 'possessor', 'of'], []);
  const two = roles.filter(({ role }) => role === 'subject').flatMap(({ token }) => context.findPair(token));
  if (two.length === 2 && (frame.source ?? ['subject']).includes('subject'))
    return findActors(context, roles, withOthers(frame), frame.through ?? []).length > 0 ? [] : pairUp(two);
  if (sources.length < 2) return [];
  const others = findActors(
    context,
    roles,
    withOthers(frame).filter((role) => role !== 'between'),
    frame.through ?? [],
  ).filter((actor) => !sources.some(({ entity }) => entity === actor.entity));
  return others.length > 0 ? [] : pairUp(sources);
}

/** "The two agreed to withdraw from Ladakh": what for is not with whom. */
function withOthers({ target }: Frame): readonly Role[] {
  return target.filter((role) => role !== 'purpose');
}

function pairUp(actors: readonly Actor[]): Pair[] {
  return actors.flatMap((source, i) => actors.slice(i + 1).map((target) => ({ source, target })));
}
