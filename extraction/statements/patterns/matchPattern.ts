import type { LinkedMention } from '../../actors/resolveActors.ts';
import { type Tree, wordAt } from '../../clauses/tree.ts';
import type { DocumentEntity } from '../../entities/EntityList.ts';
import type { CompiledPattern, Step } from './compilePattern.ts';
import { type Filler, fitsSlot } from './slotKinds.ts';
import { closesPhrase, isOfClass } from './wordClasses.ts';

/** A sentence as patterns see it: its mentions by the tokens they begin and end at. */
export interface PatternContext {
  readonly tree: Tree;
  readonly mentions: readonly LinkedMention[];
  readonly entities: readonly DocumentEntity[];
  readonly startingAt: ReadonlyMap<number, LinkedMention>;
  readonly endingAt: ReadonlyMap<number, LinkedMention>;
  /** What was written down of each mention so far. */
  readonly fillers: Map<LinkedMention, Filler>;
}

/** The names a pattern found, and the tokens its words cover. */
export interface PatternMatch {
  readonly source: LinkedMention;
  readonly target: LinkedMention;
}

/** Matches a pattern at a mention that could be its first slot. */
export function matchPattern(
  context: PatternContext,
  pattern: CompiledPattern,
  first: LinkedMention,
): PatternMatch | undefined {
  const filler = fillWith(context, first);
  if (!filler || !fitsSlot(filler, pattern.first.kinds)) return undefined;
  const second = walk(context, pattern.after, 0, first.last + 1, 1, undefined);
  if (!second?.found || !walk(context, pattern.before, 0, first.first - 1, -1, undefined)) return undefined;
  return pattern.first.side === 'source'
    ? { source: first, target: second.found }
    : { source: second.found, target: first };
}

export function fillWith(
  { tree, entities, fillers }: PatternContext,
  mention: LinkedMention,
): Filler | undefined {
  const known = fillers.get(mention);
  if (known) return known;
  const entity = entities[mention.entity];
  if (!entity) return undefined;
  const name = tree.tokens
    .slice(mention.first, mention.last + 1)
    .map(({ text }) => text)
    .join(' ');
  const filler = { mention, entity, name };
  fillers.set(mention, filler);
  return filler;
}

interface Walked {
  readonly found: LinkedMention | undefined;
}

/** Walks the steps from token `at` in a direction, the greedy choice first; undefined where they do not fit. */
function walk(
  context: PatternContext,
  steps: readonly Step[],
  n: number,
  at: number,
  direction: 1 | -1,
  found: LinkedMention | undefined,
): Walked | undefined {
  const step = steps[n];
  if (!step) return { found };
  const reached = [{ at, found }];
  while (reached.length <= step.most) {
    const from = reached[reached.length - 1];
    const next = from && take(context, step, from.at, direction, from.found);
    if (!next) break;
    reached.push(next);
  }
  for (let taken = reached.length - 1; taken >= step.least; taken -= 1) {
    const from = reached[taken];
    const walked = from && walk(context, steps, n + 1, from.at, direction, from.found);
    if (walked) return walked;
  }
  return undefined;
}

function take(
  context: PatternContext,
  { wanted }: Step,
  at: number,
  direction: 1 | -1,
  found: LinkedMention | undefined,
): { at: number; found: LinkedMention | undefined } | undefined {
  const { tree } = context;
  if (wanted.is === 'word') {
    const fits =
      wanted.words.has(wordAt(tree, at)) ||
      (wanted.classes.some((name) => isOfClass(tree, at, name)) && !isInMention(context, at));
    return fits ? { at: at + direction, found } : undefined;
  }
  if (wanted.is === 'end')
    return closesPhrase(tree, at) && !isListed(context, at) ? { at, found } : undefined;
  const mention = (direction === 1 ? context.startingAt : context.endingAt).get(at);
  const filler = mention && fillWith(context, mention);
  if (!mention || !filler) return undefined;
  const beyond = direction === 1 ? mention.last + 1 : mention.first - 1;
  if (wanted.is === 'mention')
    return filler.entity.type === wanted.type && mention.kind === wanted.kind
      ? { at: beyond, found }
      : undefined;
  return fitsSlot(filler, wanted.kinds) ? { at: beyond, found: mention } : undefined;
}

function isInMention({ mentions }: PatternContext, at: number): boolean {
  return mentions.some(({ kind, first, last }) => kind !== 'description' && first <= at && at <= last);
}

/** "in Irkutsk, Kaliningrad and Kazan": where another place follows, the comma before parts places of one list. */
function isListed({ tree, startingAt }: PatternContext, at: number): boolean {
  if (!['and', 'or'].includes(wordAt(tree, at))) return false;
  const next = startingAt.get(at + 1);
  return next?.type === 'place' && next.kind === 'name';
}
