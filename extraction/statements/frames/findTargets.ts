import type { Frame } from '../../../graph-data/vocabulary/relation.ts';
import { type Actor, findInRole, isNamelessGroup, resolveActors } from '../../actors/resolveActors.ts';
import type { Argument, Predicate } from '../../clauses/predicate.ts';
import { childrenBy, wordAt } from '../../clauses/tree.ts';
import { findActors } from './findActors.ts';
import { findLoose } from './findLoose.ts';
import { hasTargetNoun } from './hasTargetNoun.ts';
import type { MatchContext } from './matchContext.ts';
import { NAMED_ROLES } from './namedRoles.ts';

const THROUGH_OBJECT = ['possessor', 'modifier', 'of', 'on', 'against', 'to', 'from', 'with', 'in', 'by'];

export function findTargets(
  context: MatchContext,
  predicate: Predicate,
  roles: readonly Argument[],
  frame: Frame,
  object: number | undefined,
  sources: readonly Actor[],
): Actor[] {
  const isSource = (actor: Actor) => sources.some(({ entity }) => entity === actor.entity);
  const keep = (actors: readonly Actor[]) => {
    const targets = actors.filter((actor) => !isSource(actor) && mayBe(frame, actor));
    return targets.some((target) => hasTargetNoun(frame, target)) ? targets : [];
  };
  const inText = inOrder(predicate, roles, frame);
  const isLast = (argument: Argument) =>
    frame.target.includes('object') && isFrontedPlace(predicate, argument);
  let nameless: Actor[] = [];
  let behindPrepositions: readonly Argument[] | undefined = inText.filter((argument) => !isLast(argument));
  for (const role of frame.target) {
    if (NAMED_ROLES.has(role)) {
      const found = keep(
        role === 'object' && object !== undefined
          ? findThroughObject(context, frame, object, isSource)
          : findActors(context, roles, [role], frame.through ?? []),
      );
      if (found.length > 0) return found;
      continue;
    }
    for (const { token } of behindPrepositions ?? []) {
      const found = keep(resolveActors(context.tree, token, context.findMention, frame.through ?? []));
      if (found.length > 0 && isBeforeObject(frame, role) && found.every(isNameless)) nameless = found;
      else if (found.length > 0) return found;
    }
    behindPrepositions = undefined;
  }
  if (nameless.length > 0) return nameless;
  for (const { token } of inText.filter(isLast)) {
    const found = keep(resolveActors(context.tree, token, context.findMention, frame.through ?? []));
    if (found.length > 0) return found;
  }
  const loose = keep(findLoose(context, frame, object ?? predicate.token, isSource));
  if (loose.length > 0) return loose;
  return frame.hasTarget || hasDefiniteObject(context, predicate)
    ? []
    : findActors(context, roles, ['recipient', 'responder'], [])
        .filter((actor) => !isSource(actor))
        .map((actor) => ({ ...actor, noun: 'pronoun' }));
}

/** "seized an army base in Kunduz": where only places and bodies with a name can be meant, an army without one is passed over. */
function mayBe({ targetTypes }: Frame, actor: Actor): boolean {
  return targetTypes === undefined || targetTypes.includes('group') || !isNameless(actor);
}

/** "accused Rwanda of bombing the camp": what was bombed is said, though not whose it is; it is not the accuser's. */
function hasDefiniteObject({ tree }: MatchContext, { kind, roles }: Predicate): boolean {
  return (
    kind === 'verb' &&
    roles.some(
      ({ role, token }) =>
        role === 'object' && childrenBy(tree, token, 'det').some((det) => wordAt(tree, det) === 'the'),
    )
  );
}

/** "captured Goma from government forces": a group without a name behind a preposition, where the object may name somebody. */
function isNameless({ mention }: Actor): boolean {
  return isNamelessGroup(mention);
}

function isBeforeObject({ target }: Frame, role: string): boolean {
  return target.indexOf('object') > target.indexOf(role);
}

/** Whom an act is aimed at stands behind these; what stands behind those only says where, when there is one. */
const AIMED: ReadonlySet<string> = new Set(['against', 'on', 'at']);
const WHERE: ReadonlySet<string> = new Set(['in', 'near', 'across']);

/** "In Mali, rebels retook Kidal": a place before the verb is where, and meant only where the object is nobody. */
function isFrontedPlace({ token: predicate }: Predicate, { role, token }: Argument): boolean {
  return WHERE.has(role) && token < predicate;
}

/**
 * What stands behind the wording's prepositions, in the order of the text, before it last: the nearest one that names an
 * actor is meant, but in "In Somalia, forces conducted strikes against X" and "strikes in Somalia against X" the first says where.
 */
function inOrder(
  { token: predicate }: Predicate,
  roles: readonly Argument[],
  frame: Frame,
): readonly Argument[] {
  const isFronted = (token: number) => Number(token < predicate);
  const behind = roles.filter(({ role }) => frame.target.includes(role) && !NAMED_ROLES.has(role));
  const isAimed = frame.target.includes('against') && behind.some(({ role }) => AIMED.has(role));
  const isWhere = ({ role }: Argument) => Number(isAimed && WHERE.has(role));
  return behind.sort(
    (a, b) => isFronted(a.token) - isFronted(b.token) || isWhere(a) - isWhere(b) || a.token - b.token,
  );
}

function findThroughObject(
  context: MatchContext,
  frame: Frame,
  object: number,
  isSource: (actor: Actor) => boolean,
): Actor[] {
  for (const through of frame.through ?? THROUGH_OBJECT) {
    const actors = findInRole(context.tree, object, through).flatMap((token) =>
      resolveActors(context.tree, token, context.findMention, frame.through),
    );
    if (actors.some((actor) => !isSource(actor))) return actors;
  }
  return [];
}
