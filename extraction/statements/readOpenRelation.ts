import { type Actor, resolveActors } from '../actors/resolveActors.ts';
import { SAYING } from '../clauses/carriers.ts';
import type { Predicate } from '../clauses/predicate.ts';
import type { Draft } from './draft.ts';
import { isVictim } from './frames/isVictim.ts';
import type { MatchContext } from './frames/matchContext.ts';

const TOO_GENERAL: ReadonlySet<string> = new Set([
  'be',
  'have',
  'do',
  'include',
  'get',
  'become',
  'make',
  'go',
  'come',
  'take',
  'follow',
  'see',
  'remain',
  'appear',
  'seem',
]);

/** Two named actors as subject and object of a verb that evokes no relation: kept with the verb as its label. */
export function readOpenRelation(context: MatchContext, predicate: Predicate): Draft[] {
  if (TOO_GENERAL.has(predicate.lemma) || SAYING.has(predicate.lemma)) return [];
  const actorsIn = (role: string) =>
    predicate.roles
      .filter((argument) => argument.role === role)
      .flatMap(({ token }) => resolveActors(context.tree, token, context.findMention));
  const isNamed = (actor: Actor) => context.entities[actor.entity]?.type !== 'group';
  const sources = actorsIn('subject').filter(isNamed);
  const targets = actorsIn('object').filter(isNamed);
  return sources.flatMap((source) =>
    targets
      .filter((target) => target.entity !== source.entity && !isVictim(context.tree, target, predicate.token))
      .map((target) => ({
        relation: 'other' as const,
        label: predicate.lemma,
        source,
        target,
        status: predicate.status,
        ...(predicate.statusReason === undefined ? {} : { statusReason: predicate.statusReason }),
        trigger: { first: predicate.token, last: predicate.token },
        anchor: predicate.token,
        ...(target.count === undefined ? {} : { count: target.count }),
        ...(target.object === undefined ? {} : { object: target.object }),
      })),
  );
}
