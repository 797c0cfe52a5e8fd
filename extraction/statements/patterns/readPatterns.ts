import type { LinkedMention } from '../../actors/resolveActors.ts';
import { readStatus } from '../../clauses/readStatus.ts';
import { type Tree, tagAt, wordAt } from '../../clauses/tree.ts';
import type { DocumentEntity } from '../../entities/EntityList.ts';
import { asActor } from '../asActor.ts';
import type { Draft } from '../draft.ts';
import type { FrameIndex, IndexedPattern } from '../frameIndex.ts';
import { canLieIn } from './canLieIn.ts';
import { fillWith, matchPattern, type PatternContext, type PatternMatch } from './matchPattern.ts';
import { fitsSlot } from './slotKinds.ts';
import { closesPhrase } from './wordClasses.ts';

const WIDENED: ReadonlySet<string> = new Set(['lives-in', 'born-in', 'based-in']);

/** What names side by side say, by the patterns of the vocabulary: "Geneva, Switzerland", "the Lyon-based agency Interpol". */
export function readPatterns(
  tree: Tree,
  mentions: readonly LinkedMention[],
  entities: readonly DocumentEntity[],
  { patterns }: FrameIndex,
): Draft[] {
  if (mentions.length < 2) return [];
  const context: PatternContext = {
    tree,
    mentions,
    entities,
    startingAt: new Map(mentions.map((mention) => [mention.first, mention])),
    endingAt: new Map(mentions.map((mention) => [mention.last, mention])),
    fillers: new Map(),
  };
  return mentions.flatMap((first) => {
    const following = patterns.byNext.get(wordAt(tree, first.last + 1)) ?? [];
    return [...following, ...patterns.others].flatMap((pattern) => {
      const match = matchPattern(context, pattern.compiled, first);
      return match && isPossible(context, pattern, match)
        ? [match, ...widen(context, pattern, match)].map((one) => makeDraft(tree, pattern, one))
        : [];
    });
  });
}

/** Who lives, was born or sits in "Denver, Colorado" does so in both. */
function widen(
  context: PatternContext,
  { relation }: IndexedPattern,
  { source, target }: PatternMatch,
): PatternMatch[] {
  if (!WIDENED.has(relation.id) || wordAt(context.tree, target.last + 1) !== ',') return [];
  const around = context.startingAt.get(target.last + 2);
  const filler = around && fillWith(context, around);
  const within = fillWith(context, target);
  const isAround = filler && within && fitsSlot(filler, ['region']) && canLieIn(within.name, filler.name);
  return around && isAround && closesPhrase(context.tree, around.last + 1)
    ? [{ source, target: around }]
    : [];
}

function isPossible(
  context: PatternContext,
  { relation }: IndexedPattern,
  { source, target }: PatternMatch,
): boolean {
  const [from, to] = [fillWith(context, source), fillWith(context, target)];
  if (!from || !to || source.entity === target.entity) return false;
  if (!relation.sourceTypes.includes(from.entity.type) || !relation.targetTypes.includes(to.entity.type))
    return false;
  return relation.id !== 'located-in' || canLieIn(from.name, to.name);
}

function makeDraft(
  tree: Tree,
  { relation, status }: IndexedPattern,
  { source, target }: PatternMatch,
): Draft {
  const [before, after] = source.first < target.first ? [source, target] : [target, source];
  const between = { first: before.last + 1, last: after.first - 1 };
  const trigger = between.first <= between.last ? between : { first: target.first, last: target.last };
  const verb = relation.kind === 'event' ? findVerb(tree, trigger) : undefined;
  return {
    relation: relation.id,
    source: asActor(source),
    target: asActor(target),
    status: status ?? (verb === undefined ? 'asserted' : readStatus(tree, verb).status),
    trigger,
    anchor: verb ?? source.head,
    ...(relation.kind === 'state' ? { isState: true } : {}),
  };
}

/** The verb that dates an event: "was *born* in", "*shot* dead". */
function findVerb(tree: Tree, { first, last }: Draft['trigger']): number | undefined {
  for (let i = last; i >= first; i -= 1) if (tagAt(tree, i) === 'VERB') return i;
  return undefined;
}
