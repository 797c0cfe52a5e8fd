import type { Evidence, Span, Statement } from '../../graph-data/schema/dossier.ts';
import { type Actor, type FindMention, type LinkedMention, resolveActors } from '../actors/resolveActors.ts';
import type { Predicate } from '../clauses/predicate.ts';
import { findSpeaker } from '../clauses/readAttribution.ts';
import { readPredicates } from '../clauses/readPredicates.ts';
import { baseLabelAt, headOf, labelAt, type Tree } from '../clauses/tree.ts';
import { findDateOf } from '../dates/findDateOf.ts';
import { type DateMention, readDates } from '../dates/readDates.ts';
import type { LinkedDocument } from '../entities/linkMentions.ts';
import type { Draft } from './draft.ts';
import type { FrameIndex } from './frameIndex.ts';
import { type MatchContext, matchFrames } from './matchFrames.ts';
import { readOffices } from './readOffices.ts';
import { readOpenRelation } from './readOpenRelation.ts';
import { readPlaces } from './readPlaces.ts';

/** A statement of one document: its ends and speaker are indexes into the document's entities. */
export type DocumentStatement = Omit<Statement, 'id' | 'source' | 'target' | 'attributedTo'> & {
  readonly source: number;
  readonly target: number;
  readonly attributedTo?: number;
};

export interface ReadableDocument {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

/** Everything a document's sentences say, in reading order; a fact said twice in one sentence counts once. */
export function readStatements(
  document: ReadableDocument,
  trees: readonly Tree[],
  linked: LinkedDocument,
  index: FrameIndex,
): DocumentStatement[] {
  const eventNouns = new Set(index.nouns.keys());
  return trees.flatMap((tree, s) => {
    const mentions = linked.mentions[s] ?? [];
    if (new Set(mentions.map(({ entity }) => entity)).size < 2) return [];
    const findMention = indexMentions(tree, mentions);
    const context: MatchContext = { tree, findMention, entities: linked.entities };
    const dates = readDates(tree.tokens, document.date);
    const predicates = readPredicates(tree, eventNouns);
    const carriers = new Map(predicates.map(({ token, carrier }) => [token, carrier]));
    const drafts = [
      ...readOffices(
        {
          tree,
          mentions,
          entities: linked.entities,
          findCountryInContext: (mention) => findCountryInContext(trees, linked, s, mention),
        },
        index,
      ),
      ...readPlaces(tree, mentions, linked.entities),
      ...predicates.flatMap((predicate) => readPredicate(context, predicate, index)),
    ];
    return dropRepeated(drafts).map((draft) =>
      completeStatement(document, context, draft, dates, carriers.get(draft.anchor)),
    );
  });
}

function readPredicate(context: MatchContext, predicate: Predicate, index: FrameIndex): Draft[] {
  const drafts = matchFrames(context, predicate, index);
  return drafts.length > 0 || predicate.kind === 'noun' ? drafts : readOpenRelation(context, predicate);
}

function indexMentions(tree: Tree, mentions: readonly LinkedMention[]): FindMention {
  const at: (LinkedMention | undefined)[] = tree.tokens.map(() => undefined);
  for (const mention of mentions) for (let i = mention.first; i <= mention.last; i += 1) at[i] = mention;
  return (token) => at[token];
}

const LOOK_BACK = 3;

/** The country a text is about up to a mention: the last one that acts in this sentence, or in those before. */
function findCountryInContext(
  trees: readonly Tree[],
  linked: LinkedDocument,
  s: number,
  before: LinkedMention,
): LinkedMention | undefined {
  const isCountry = (mention: LinkedMention) =>
    linked.entities[mention.entity]?.key.startsWith('country:') === true;
  const here = (linked.mentions[s] ?? []).filter(
    (mention) => isCountry(mention) && mention.last < before.first,
  );
  const acting = here.find((mention) => acts(trees[s], mention.head));
  if (acting) return acting;
  for (let at = s - 1; at >= Math.max(0, s - LOOK_BACK); at -= 1) {
    const found = (linked.mentions[at] ?? []).find(
      (mention) => isCountry(mention) && acts(trees[at], mention.head),
    );
    if (found)
      return {
        ...found,
        sentence: s,
        first: before.first,
        last: before.first,
        head: before.first,
        start: before.start,
        end: before.end,
      };
  }
  return undefined;
}

function acts(tree: Tree | undefined, head: number): boolean {
  if (!tree) return false;
  for (let at = head; at >= 0; at = headOf(tree, at)) {
    if (baseLabelAt(tree, at) === 'nsubj' || labelAt(tree, at) === 'nmod:poss') return true;
    if (!['amod', 'compound', 'flat', 'conj'].includes(baseLabelAt(tree, at))) return false;
  }
  return false;
}

function dropRepeated(drafts: readonly Draft[]): Draft[] {
  const kept = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = `${draft.source.entity}|${draft.relation}|${draft.target.entity}|${draft.status}|${draft.label ?? ''}`;
    const known = kept.get(key);
    if (!known || (known.count === undefined && draft.count !== undefined)) kept.set(key, draft);
  }
  return [...kept.values()];
}

function completeStatement(
  document: ReadableDocument,
  context: MatchContext,
  draft: Draft,
  dates: readonly DateMention[],
  carrier: number | undefined,
): DocumentStatement {
  const { tree } = context;
  const { start, end } = tree.sentence;
  const evidence: Evidence = { document: document.id, start, end, text: document.text.slice(start, end) };
  const date = draft.isState ? undefined : findDateOf(tree, draft.anchor, carrier, dates);
  const speaker = draft.isState ? undefined : findSpeakerEntity(context, draft);
  return {
    source: draft.source.entity,
    relation: draft.relation,
    target: draft.target.entity,
    ...(draft.label === undefined ? {} : { label: draft.label }),
    status: draft.status,
    ...(date === undefined ? {} : { date }),
    ...(draft.count === undefined ? {} : { count: draft.count }),
    ...(draft.object === undefined ? {} : { object: draft.object }),
    ...(speaker === undefined ? {} : { attributedTo: speaker }),
    evidence,
    sourceSpan: spanOf(tree, draft.source),
    triggerSpan: spanOf(tree, draft.trigger),
    targetSpan: spanOf(tree, draft.target),
  };
}

function findSpeakerEntity(context: MatchContext, draft: Draft): number | undefined {
  const speaker = findSpeaker(context.tree, draft.anchor);
  return speaker === undefined
    ? undefined
    : resolveActors(context.tree, speaker, context.findMention)[0]?.entity;
}

function spanOf(tree: Tree, { first, last }: Pick<Actor, 'first' | 'last'>): Span {
  return {
    start: tree.tokens[first]?.start ?? tree.sentence.start,
    end: tree.tokens[last]?.end ?? tree.sentence.end,
  };
}
