import type { Frame } from '../../graph-data/vocabulary/relation.ts';
import { readCount } from '../actors/readCount.ts';
import type { Actor } from '../actors/resolveActors.ts';
import { UNKNOWN_ACTOR } from '../actors/unknownActor.ts';
import { readNounRoles } from '../clauses/nounRoles.ts';
import type { Predicate } from '../clauses/predicate.ts';
import { baseLabelAt, childrenOf, headOf, type Tree, wordAt } from '../clauses/tree.ts';
import type { Draft } from './draft.ts';
import type { FrameIndex, Wording } from './frameIndex.ts';
import { withBelow, withGoverned } from './frames/addRoles.ts';
import { findObject } from './frames/findObject.ts';
import { fitsClause, isOblique, matchWords } from './frames/fitsWording.ts';
import { hasTargetNoun } from './frames/hasTargetNoun.ts';
import type { MatchContext } from './frames/matchContext.ts';
import { meanCountry } from './frames/meanCountry.ts';
import { type Pair, readDirected } from './frames/readDirected.ts';
import { readReciprocal } from './frames/readReciprocal.ts';
import { isAnybody } from './isAnybody.ts';

const MAX_PAIRS = 12;

/** The statements a predicate makes by the wordings of the vocabulary: for each relation those of its first wording that fits. */
export function matchFrames(context: MatchContext, predicate: Predicate, index: FrameIndex): Draft[] {
  const wordings = (predicate.kind === 'verb' ? index.verbs : index.nouns).get(predicate.lemma) ?? [];
  const best = new Map<string, Reading>();
  for (const wording of wordings) {
    const trigger = matchWords(context.tree, predicate, wording);
    if (!trigger || !fitsClause(context.tree, predicate, wording.frame)) continue;
    const drafts = readDrafts(context, predicate, wording, trigger);
    const known = best.get(wording.relation.id);
    if (
      drafts.length > 0 &&
      (known === undefined || (isVague(context, known.drafts) && !isVague(context, drafts)))
    )
      best.set(wording.relation.id, {
        drafts,
        exactness: measureExactness(wording),
        length: wording.words.length,
      });
  }
  return keepMostExact([...best.values()], predicate);
}

interface Reading {
  readonly drafts: Draft[];
  readonly exactness: number;
  /** In words. */
  readonly length: number;
}

/** Whether a noun is another, or is coordinated with it. */
function isInRow(tree: Tree, noun: number, other: number): boolean {
  return noun === other || (baseLabelAt(tree, noun) === 'conj' && headOf(tree, noun) === other);
}

/** A wording with an object, a particle or a clause is more exact than the bare verb. */
function measureExactness({ frame, words }: Wording): number {
  return (
    words.length -
    1 +
    (frame.object ? 1 : 0) +
    (frame.clause || frame.clauseModal || frame.hasInfinitive ? 2 : 0) +
    (frame.oblique ? 2 : 0) +
    (frame.targetNoun ? 1 : 0)
  );
}

/** Where a verb reads as several relations, the most exact wording is meant; a noun may mean several, but a longer one is one. */
function keepMostExact(readings: readonly Reading[], { kind }: Predicate): Draft[] {
  const measure = ({ exactness, length }: Reading) => (kind === 'noun' ? length : exactness);
  const most = Math.max(...readings.map(measure));
  return readings.filter((reading) => measure(reading) === most).flatMap(({ drafts }) => drafts);
}

/** Whether an end is only a group without a name, so that another wording may know better. */
function isVague({ entities }: MatchContext, drafts: readonly Draft[]): boolean {
  return drafts.some(({ target }) => entities[target.entity]?.type === 'group');
}

function readDrafts(
  context: MatchContext,
  predicate: Predicate,
  wording: Wording,
  trigger: Draft['trigger'],
): Draft[] {
  const { frame, relation } = wording;
  const object = frame.object && findObject(context.tree, predicate, frame.object, wording.words.slice(1));
  if (frame.object && object === undefined) return [];
  const roles =
    object === undefined
      ? withGoverned(withBelow(context.tree, predicate), wording.words.slice(1))
      : [
          ...withBelow(context.tree, predicate).filter(({ token }) => token !== object),
          ...predicate.roles
            .filter(({ role, token }) => role === 'object' && !isInRow(context.tree, object, token))
            .map(({ token }) => ({ role: 'goal', token })),
          ...readNounRoles(context.tree, object),
        ];
  const pairs = relation.symmetric && !frame.hasTarget ? readReciprocal(context, roles, frame) : [];
  const found = pairs.length > 0 ? pairs : readDirected(context, predicate, roles, wording, trigger, object);
  return (frame.inCountry ? found.map((pair) => inCountry(context, pair)) : found)
    .filter(
      ({ source, target }) =>
        source.entity !== target.entity &&
        !isOwnPronoun(context, source, target) &&
        hasTypes(context, wording, source, target) &&
        (frame.sourceNoun === undefined || frame.sourceNoun.includes(source.noun)) &&
        hasTargetNoun(frame, target) &&
        !(relation.family === 'diplomacy' && isAnybody(target.mention, context.entities[target.entity])),
    )
    .slice(0, MAX_PAIRS)
    .map(({ source, target }) => ({
      relation: relation.id,
      source,
      target,
      ...giveStatus(context.tree, predicate, frame, target),
      trigger:
        predicate.kind === 'noun' ||
        object === undefined ||
        object - trigger.last > 4 ||
        object < trigger.first
          ? trigger
          : { first: trigger.first, last: object },
      anchor: predicate.token,
      ...withCount(target.count ?? countObject(context.tree, predicate, frame, object)),
      ...(target.object === undefined ? {} : { object: target.object }),
    }));
}

/** "SADC observers criticized them": who acts is not whom "them" means, though the actor is the body they act for. */
function isOwnPronoun({ findMention }: MatchContext, source: Actor, { mention, entity }: Actor): boolean {
  return mention.kind === 'pronoun' && findMention(source.head)?.entity === entity;
}

function inCountry({ entities }: MatchContext, { source, target }: Pair): Pair {
  return { source, target: meanCountry(entities, target) };
}

function giveStatus(
  tree: Tree,
  { status, statusReason, lemma }: Predicate,
  frame: Frame,
  target: Actor,
): Pick<Draft, 'status' | 'statusReason'> {
  if (isDenied(tree, target)) return { status: 'negated', statusReason: 'neither … nor' };
  if (status === 'asserted' && frame.status) return { status: frame.status, statusReason: lemma };
  return statusReason === undefined ? { status } : { status, statusReason };
}

/** How many of what is done with or to: of the wording's object, or of what stands behind its preposition ("with 90 howitzers"). */
function countObject(
  tree: Tree,
  { roles }: Predicate,
  { oblique }: Frame,
  object: number | undefined,
): number | undefined {
  if (object !== undefined) return readCount(tree, object);
  const counted =
    oblique && roles.find((argument) => argument.role === 'with' && isOblique(tree, argument, oblique));
  return counted && readCount(tree, counted.token);
}

function withCount(count: number | undefined): { count?: number } {
  return count === undefined ? {} : { count };
}

/** "allied with neither Iran nor Iraq", "no country": the negation stands at the argument. */
function isDenied(tree: Tree, { head }: Actor): boolean {
  return childrenOf(tree, head).some(
    (child) => ['neither', 'nor'].includes(wordAt(tree, child)) && child < head,
  );
}

function hasTypes(
  { entities }: MatchContext,
  { relation, frame }: Wording,
  source: Actor,
  target: Actor,
): boolean {
  const sourceType = source.entity === UNKNOWN_ACTOR ? 'group' : entities[source.entity]?.type;
  const targetType = entities[target.entity]?.type;
  return (
    sourceType !== undefined &&
    targetType !== undefined &&
    relation.sourceTypes.includes(sourceType) &&
    (frame.targetTypes ?? relation.targetTypes).includes(targetType)
  );
}
