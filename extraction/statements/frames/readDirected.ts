import type { Frame } from '../../../graph-data/vocabulary/relation.ts';
import { type Actor, resolveActors } from '../../actors/resolveActors.ts';
import type { Argument, Predicate } from '../../clauses/predicate.ts';
import { childrenBy, findPreposition, wordAt } from '../../clauses/tree.ts';
import type { Draft } from '../draft.ts';
import type { Wording } from '../frameIndex.ts';
import { lacksAgent, readWithoutAgent } from '../readWithoutAgent.ts';
import { findActors } from './findActors.ts';
import { findSpeakersOwn } from './findSpeakersOwn.ts';
import { findTargets } from './findTargets.ts';
import { isVictim } from './isVictim.ts';
import type { MatchContext } from './matchContext.ts';

const NOUN_SOURCE = ['accused', 'possessor', 'by', 'modifier', 'subject'];

export interface Pair {
  readonly source: Actor;
  readonly target: Actor;
}

export function readDirected(
  context: MatchContext,
  predicate: Predicate,
  roles: readonly Argument[],
  { frame, relation }: Wording,
  trigger: Draft['trigger'],
  object: number | undefined,
): Pair[] {
  const sources = findActors(
    context,
    roles,
    frame.source ??
      (predicate.kind === 'noun'
        ? [...NOUN_SOURCE, ...['of', 'from'].filter((role) => !frame.target.includes(role))]
        : ['subject', 'subject-around']),
    [],
  );
  if (sources.length === 0)
    return lacksAgent(context.tree, predicate, relation)
      ? readAgentless(context, predicate, roles, frame, trigger, object)
      : [];
  if (isEachOther(context, roles)) return pairBothWays(sources);
  const others = findTargets(context, predicate, roles, frame, object, sources);
  if (
    relation.judges &&
    others.length > 0 &&
    others.every((actor) => isVictim(context.tree, actor, predicate.token))
  )
    return [];
  const targets =
    others.length > 0
      ? others
      : findSpeakersOwn(context, predicate, relation.family, () =>
          findTargets(context, predicate, roles, frame, object, []),
        );
  return sources.flatMap((source) => targets.map((target) => ({ source, target })));
}

/** "accused each other", "attacked one another". */
function isEachOther({ tree }: MatchContext, roles: readonly Argument[]): boolean {
  return roles.some(
    ({ role, token }) =>
      role !== 'subject' &&
      /^(?:each other|one another)$/.test(`${wordAt(tree, token)} ${wordAt(tree, token + 1)}`),
  );
}

function pairBothWays(actors: readonly Actor[]): Pair[] {
  return actors.flatMap((source) =>
    actors.filter(({ entity }) => entity !== source.entity).map((target) => ({ source, target })),
  );
}

/** Without an agent: the state from whose soil someone was sent, or someone whom the sentence does not name. */
function readAgentless(
  context: MatchContext,
  predicate: Predicate,
  roles: readonly Argument[],
  frame: Frame,
  trigger: Draft['trigger'],
  object: number | undefined,
): Pair[] {
  const onSoil = frame.source?.includes('soil') ? readOnSoil(context, predicate, roles, frame) : [];
  if (onSoil.length > 0 || (frame.source && !frame.source.includes('subject'))) return onSoil;
  const targets = findTargets(context, predicate, roles, frame, object, []);
  return readWithoutAgent(targets, context.entities, trigger);
}

/** "was expelled from North Korea": without an agent, the state from whose soil it was. */
function readOnSoil(
  context: MatchContext,
  predicate: Predicate,
  roles: readonly Argument[],
  frame: Frame,
): Pair[] {
  const { tree, findMention, entities } = context;
  const isCountry = ({ entity }: Actor) => entities[entity]?.key.startsWith('country:') === true;
  const later = childrenBy(tree, predicate.token, 'conj')
    .flatMap((verb) => childrenBy(tree, verb, 'obl'))
    .map((token) => ({ role: findPreposition(tree, token) ?? '', token }));
  const places = [...roles, ...later]
    .filter(({ role }) => role === 'from' || role === 'in')
    .flatMap(({ token }) => [token, ...childrenBy(tree, token, 'nmod', 'appos')]);
  const soil = places.flatMap((token) => resolveActors(tree, token, findMention)).find(isCountry);
  return soil
    ? findTargets(context, predicate, roles, frame, undefined, [soil]).map((target) => ({
        source: soil,
        target,
      }))
    : [];
}
