import type { Evidence, Span, Statement } from '../../graph-data/schema/dossier.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import { countPronouns } from '../actors/countPronouns.ts';
import { PRIVATE_PEOPLE } from '../actors/nouns.ts';
import { type Actor, type FindMention, type LinkedMention, resolveActors } from '../actors/resolveActors.ts';
import { UNKNOWN_ACTOR } from '../actors/unknownActor.ts';
import type { Predicate } from '../clauses/predicate.ts';
import { findSpeaker } from '../clauses/readAttribution.ts';
import { readPredicates } from '../clauses/readPredicates.ts';
import { HESITATING } from '../clauses/statusWords.ts';
import { baseLabelAt, headOf, lemmaAt, type Tree, wordAt } from '../clauses/tree.ts';
import { findDateOf } from '../dates/findDateOf.ts';
import { type DateMention, readDates } from '../dates/readDates.ts';
import { isActing } from '../entities/isActing.ts';
import type { LinkedDocument } from '../entities/linkMentions.ts';
import { JUDGED } from '../entities/pronouns/findJudged.ts';
import { attributeQuotations } from '../quotations/attributeQuotations.ts';
import type { Draft } from './draft.ts';
import { findHome } from './findHome.ts';
import type { FrameIndex } from './frameIndex.ts';
import type { MatchContext } from './frames/matchContext.ts';
import { keepExact } from './keepExact.ts';
import { matchFrames } from './matchFrames.ts';
import { findOffices } from './offices/findOffices.ts';
import { type Office, type OfficeContext, standIn } from './offices/office.ts';
import { readOffices } from './offices/readOffices.ts';
import { findPairOf, type PairOfActors, readPairAt } from './pairs.ts';
import { readPatterns } from './patterns/readPatterns.ts';
import { findInstrumentOf, findPlaceOf } from './readCircumstances.ts';
import { readOpenRelation } from './readOpenRelation.ts';

/** A statement of one document: its ends, place and speaker are indexes into the document's entities, or UNKNOWN_ACTOR. */
export type DocumentStatement = Omit<Statement, 'id' | 'source' | 'target' | 'place' | 'attributedTo'> & {
  readonly source: number;
  readonly target: number;
  readonly place?: number;
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
  const offices = trees.map((tree) => findOffices(tree, index));
  const countryOfPerson = collectCountries(trees, linked, offices);
  const countOfPronoun = countPronouns(trees, linked.mentions);
  const findQuotedSpeaker = attributeQuotations(document.text, trees);
  const findQuotedEntity = (offset: number) => {
    const speaker = findQuotedSpeaker(offset);
    const tree = speaker && trees[speaker.sentence];
    return (
      tree &&
      resolveActors(tree, speaker.token, indexMentions(tree, linked.mentions[speaker.sentence] ?? []))[0]
        ?.entity
    );
  };
  let pair: PairOfActors | undefined;
  return trees.flatMap((tree, s) => {
    const mentions = linked.mentions[s] ?? [];
    const before = pair;
    pair = undefined;
    if (mentions.length === 0 && !before) return [];
    const findMention = indexMentions(tree, mentions);
    const findPair = (token: number) => readPairAt(tree, s, token, mentions, before);
    const context: MatchContext = { tree, findMention, entities: linked.entities, findPair };
    const dates = readDates(tree.tokens, document.date);
    const predicates = before || maySayAct(tree, mentions) ? readPredicates(tree, eventNouns) : [];
    const carriers = new Map(predicates.map(({ token, carrier }) => [token, carrier]));
    const findCountryInContext: FindCountry = (holder, isBeforeAsked) =>
      findKnownCountry(countryOfPerson, mentions, tree, holder) ??
      findActingCountry(tree, mentions, linked, holder) ??
      (isBeforeAsked ? findActingBefore(trees, linked, s, holder) : undefined);
    const drafts = [
      ...readOffices({ tree, mentions, entities: linked.entities, findCountryInContext }, offices[s] ?? []),
      ...readPatterns(tree, mentions, linked.entities, index),
      ...predicates
        .flatMap((predicate) => readPredicate(context, predicate, index))
        .map((draft) => atHome(context, withCountOf(draft, countOfPronoun))),
    ];
    pair = findPairOf(tree, mentions, findMention, drafts);
    return dropRepeated(keepExact(drafts)).map((draft) =>
      completeStatement(document, context, draft, dates, carriers.get(draft.anchor), findQuotedEntity),
    );
  });
}

/** An act needs two actors, or one to whom it was done. */
function maySayAct(tree: Tree, mentions: readonly LinkedMention[]): boolean {
  return (
    mentions.some(({ entity, also }) => entity !== mentions[0]?.entity || also !== undefined) ||
    tree.tokens.some(({ label }) => label === 'nsubj:pass')
  );
}

function withCountOf(draft: Draft, countOfPronoun: ReadonlyMap<LinkedMention, number>): Draft {
  const count = draft.count ?? (draft.target && countOfPronoun.get(draft.target.mention));
  return count === undefined ? draft : { ...draft, count };
}

/** What is done to people without a name is done to where they live. */
function atHome(context: MatchContext, draft: Draft): Draft {
  const home = findHome(context, draft);
  if (!home) return draft;
  const { target } = draft;
  return {
    ...draft,
    target: { ...target, entity: home.entity, mention: home },
    object: draft.object ?? wordAt(context.tree, target.head),
  };
}

type FindCountry = OfficeContext['findCountryInContext'];

function readPredicate(context: MatchContext, predicate: Predicate, index: FrameIndex): Draft[] {
  if (isHesitatedOver(context.tree, predicate.token)) return [];
  const drafts = matchFrames(context, predicate, index);
  return drafts.length > 0 || predicate.kind === 'noun' ? drafts : readOpenRelation(context, predicate);
}

/** "cautious about expelling diplomats", "wary of joining the talks". */
function isHesitatedOver(tree: Tree, token: number): boolean {
  return (
    ['advcl', 'xcomp', 'ccomp', 'acl'].includes(baseLabelAt(tree, token)) &&
    HESITATING.has(lemmaAt(tree, headOf(tree, token)))
  );
}

function indexMentions(tree: Tree, mentions: readonly LinkedMention[]): FindMention {
  const at: (LinkedMention | undefined)[] = tree.tokens.map(() => undefined);
  for (const mention of mentions) for (let i = mention.first; i <= mention.last; i += 1) at[i] = mention;
  return (token) => at[token];
}

/** The country whose office a person is said to hold somewhere in the document, by the person's entity. */
type CountryOfPerson = ReadonlyMap<number, number>;

function collectCountries(
  trees: readonly Tree[],
  linked: LinkedDocument,
  offices: readonly (readonly Office[])[],
): CountryOfPerson {
  const countries = new Map<number, number>();
  trees.forEach((tree, s) => {
    const mentions = linked.mentions[s] ?? [];
    for (const { source, target } of readOffices(
      { tree, mentions, entities: linked.entities, findCountryInContext: () => undefined },
      offices[s] ?? [],
    ))
      if (!countries.has(source.entity) && linked.entities[target.entity]?.key.startsWith('country:'))
        countries.set(source.entity, target.entity);
  });
  return countries;
}

/** The holder's country by another sentence, or that of the one named just before ("President Putin and Foreign Minister Lavrov"). */
function findKnownCountry(
  countryOfPerson: CountryOfPerson,
  mentions: readonly LinkedMention[],
  tree: Tree,
  holder: LinkedMention,
): LinkedMention | undefined {
  const before = mentions.find(
    (mention) => mention.last === holder.first - 2 && ['and', ','].includes(wordAt(tree, holder.first - 1)),
  );
  const country = countryOfPerson.get(holder.entity) ?? (before && countryOfPerson.get(before.entity));
  if (country === undefined) return undefined;
  return mentions.find(({ entity }) => entity === country) ?? standIn(tree, holder, country);
}

/** The country a sentence is about at a mention: the last subject before it, whoever acts there, or of which the speaker speaks. */
function findActingCountry(
  tree: Tree,
  mentions: readonly LinkedMention[],
  linked: LinkedDocument,
  holder: LinkedMention,
): LinkedMention | undefined {
  const countries = listActingCountries(tree, mentions, linked);
  const before = countries.filter((mention) => mention.last < holder.first);
  const nearest = before.findLast(({ head }) => isSubject(tree, head)) ?? before.at(-1);
  if (nearest) return nearest;
  return countries.find((mention) => {
    const verb = headOf(tree, mention.head);
    return baseLabelAt(tree, verb) === 'ccomp' && headOf(tree, verb) === headOf(tree, holder.head);
  });
}

function isSubject(tree: Tree, head: number): boolean {
  return baseLabelAt(tree, baseLabelAt(tree, head) === 'conj' ? headOf(tree, head) : head) === 'nsubj';
}

/** The countries that act in a sentence; of those that act together ("Britain and Canada imposed"), none is what it is about. */
function listActingCountries(
  tree: Tree,
  mentions: readonly LinkedMention[],
  linked: LinkedDocument,
): LinkedMention[] {
  const countries = mentions.filter(
    ({ entity }) => linked.entities[entity]?.key.startsWith('country:') === true,
  );
  const governorOf = ({ head }: LinkedMention) =>
    baseLabelAt(tree, head) === 'conj' ? headOf(tree, head) : head;
  return countries.filter(
    (one) =>
      isActing(tree, one.head) &&
      one.reason !== JUDGED &&
      !(one.kind === 'demonym' && PRIVATE_PEOPLE.has(lemmaAt(tree, headOf(tree, one.head)))) &&
      !countries.some((other) => one.entity !== other.entity && governorOf(one) === governorOf(other)),
  );
}

const LOOK_BACK = 3;

/** The country that acts first in the nearest sentence before in which one does, as for a ministry named without its country. */
function findActingBefore(
  trees: readonly Tree[],
  linked: LinkedDocument,
  sentence: number,
  holder: LinkedMention,
): LinkedMention | undefined {
  const tree = trees[sentence];
  for (let s = sentence - 1; tree && s >= 0 && s >= sentence - LOOK_BACK; s -= 1) {
    const before = trees[s];
    const [acting] = before ? listActingCountries(before, linked.mentions[s] ?? [], linked) : [];
    if (acting) return standIn(tree, holder, acting.entity);
  }
  return undefined;
}

function dropRepeated(drafts: readonly Draft[]): Draft[] {
  const kept = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = `${draft.source.entity}|${draft.relation}|${draft.target.entity}|${draft.status}|${draft.label ?? ''}`;
    const known = kept.get(key);
    if (!known || (known.count === undefined && draft.count !== undefined)) kept.set(key, draft);
  }
  const done = new Set(drafts.filter(({ source }) => source.entity !== UNKNOWN_ACTOR).map(nameAct));
  return [...kept.values()].filter(
    (draft) => draft.source.entity !== UNKNOWN_ACTOR || !done.has(nameAct(draft)),
  );
}

function nameAct({ relation, target }: Draft): string {
  return `${relation}|${target.entity}`;
}

function completeStatement(
  document: ReadableDocument,
  context: MatchContext,
  draft: Draft,
  dates: readonly DateMention[],
  carrier: number | undefined,
  findQuotedEntity: (offset: number) => number | undefined,
): DocumentStatement {
  const { tree } = context;
  const { start, end } = tree.sentence;
  const evidence: Evidence = { document: document.id, start, end, text: document.text.slice(start, end) };
  const date = draft.isState ? undefined : findDateOf(tree, draft.anchor, carrier, dates);
  const family = getRelation(draft.relation).family;
  const instrument = findInstrumentOf(tree, draft.anchor, carrier, family, context.findMention);
  const place = draft.isState
    ? undefined
    : findPlaceOf(tree, draft.anchor, carrier, context.findMention, context.entities, [
        draft.source,
        draft.target,
      ]);
  const speaker = draft.isState
    ? undefined
    : (findSpeakerEntity(context, draft) ?? findQuotedEntity(tree.tokens[draft.anchor]?.start ?? end));
  return {
    source: draft.source.entity,
    relation: draft.relation,
    target: draft.target.entity,
    ...(draft.label === undefined ? {} : { label: draft.label }),
    status: draft.status,
    ...(draft.statusReason === undefined ? {} : { statusReason: draft.statusReason }),
    ...(date === undefined ? {} : { date }),
    ...(draft.count === undefined ? {} : { count: draft.count }),
    ...(draft.object === undefined ? {} : { object: draft.object }),
    ...(place === undefined ? {} : { place }),
    ...(instrument === undefined ? {} : { instrument }),
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
