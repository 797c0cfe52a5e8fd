import type { Frame } from '../../graph-data/vocabulary/relation.ts';
import { QUANTITY_NOUNS } from '../actors/nouns.ts';
import { readCount } from '../actors/readCount.ts';
import {
  type Actor,
  type FindMention,
  findInRole,
  type LinkedMention,
  resolveActors,
} from '../actors/resolveActors.ts';
import { UNKNOWN_ACTOR } from '../actors/unknownActor.ts';
import { FRAMING_NOUNS } from '../clauses/carriers.ts';
import { readNounRoles } from '../clauses/nounRoles.ts';
import type { Argument, Predicate } from '../clauses/predicate.ts';
import {
  baseLabelAt,
  childrenBy,
  childrenOf,
  findPreposition,
  headOf,
  labelAt,
  lemmaAt,
  type Tree,
  tagAt,
  wordAt,
} from '../clauses/tree.ts';
import { isInfinitive, isVerbal } from '../clauses/verbForms.ts';
import type { DocumentEntity } from '../entities/EntityList.ts';
import type { Draft } from './draft.ts';
import type { FrameIndex, Wording } from './frameIndex.ts';
import { lacksAgent, readWithoutAgent } from './readWithoutAgent.ts';

const NOUN_SOURCE = ['accused', 'possessor', 'by', 'modifier', 'subject'];
const THROUGH_OBJECT = ['possessor', 'modifier', 'of', 'on', 'against', 'to', 'from', 'with', 'in', 'by'];
const MAX_PAIRS = 12;
const NAMED_ROLES: ReadonlySet<string> = new Set([
  'subject',
  'object',
  'indirect',
  'clause',
  'clause-subject',
  'purpose',
  'possessor',
  'modifier',
  'holder',
]);
const LOOSE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'with',
  'against',
  'between',
  'on',
  'to',
  'into',
  'toward',
  'towards',
  'from',
  'in',
  'near',
  'along',
]);
const LOOSE_REACH = 14;
const PARTICLE_REACH = 9;
const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '“', '”', '"']);

export interface MatchContext {
  readonly tree: Tree;
  readonly findMention: FindMention;
  readonly entities: readonly DocumentEntity[];
}

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

/** A wording with an object, a particle or a clause is more exact than the bare verb. */
function measureExactness({ frame, words }: Wording): number {
  return (
    words.length -
    1 +
    (frame.object ? 1 : 0) +
    (frame.clause || frame.clauseModal ? 2 : 0) +
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

function matchWords(
  tree: Tree,
  predicate: Predicate,
  { words }: Wording,
): { first: number; last: number } | undefined {
  const at = predicate.token;
  if (words.length === 1) return { first: at, last: at };
  if (predicate.kind === 'noun') {
    const first = at - words.length + 1;
    return words.every((word, i) => lemmaAt(tree, first + i) === word || wordAt(tree, first + i) === word)
      ? { first, last: at }
      : undefined;
  }
  let last = at;
  for (const word of words.slice(1)) {
    const part = childrenOf(tree, at).find(
      (child) =>
        child > at &&
        child - at < PARTICLE_REACH &&
        (wordAt(tree, child) === word || lemmaAt(tree, child) === word),
    );
    const found = wordAt(tree, last + 1) === word ? last + 1 : part;
    if (found === undefined) return undefined;
    last = Math.max(last, found);
  }
  return { first: at, last: last - at < 3 ? last : at };
}

function fitsClause(
  tree: Tree,
  predicate: Predicate,
  { clause, clauseModal, oblique, hasObject, isAlone }: Frame,
): boolean {
  if (hasObject && !predicate.roles.some(({ role }) => role === 'object')) return false;
  if (isAlone && !hasOneObject(tree, predicate)) return false;
  if (oblique && !predicate.roles.some((argument) => isOblique(tree, argument, oblique))) return false;
  const isWanted = (word: number) =>
    clause?.includes(lemmaAt(tree, word)) || clause?.includes(wordAt(tree, word));
  if (clause && !predicate.complements.some(isWanted)) return false;
  return (
    !clauseModal ||
    predicate.complements.some((verb) =>
      childrenBy(tree, verb, 'aux').some((aux) => clauseModal.includes(wordAt(tree, aux))),
    )
  );
}

function hasOneObject(tree: Tree, { token, roles }: Predicate): boolean {
  const objects = roles.filter(({ role }) => role === 'object' || role === 'indirect');
  return (
    objects.every((object) => object.token === objects[0]?.token) &&
    childrenBy(tree, token, 'xcomp', 'ccomp').every((clause) => isInfinitive(tree, clause))
  );
}

/** Whether a noun of the list stands behind a preposition: "into custody", "as human shields". */
function isOblique(tree: Tree, { role, token }: Argument, nouns: readonly string[]): boolean {
  if (role === 'object')
    return childrenBy(tree, token, 'nmod').some((child) => nouns.includes(lemmaAt(tree, child)));
  return !NAMED_ROLES.has(role) && nouns.includes(lemmaAt(tree, token));
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
            .filter(({ role, token }) => role === 'object' && token !== object)
            .map(({ token }) => ({ role: 'goal', token })),
          ...readNounRoles(context.tree, object),
        ];
  const pairs = relation.symmetric ? readReciprocal(context, roles, frame) : [];
  const found = pairs.length > 0 ? pairs : readDirected(context, predicate, roles, wording, trigger, object);
  return found
    .filter(
      ({ source, target }) =>
        source.entity !== target.entity &&
        hasTypes(context, wording, source, target) &&
        (frame.sourceNoun === undefined || frame.sourceNoun.includes(source.noun)) &&
        hasTargetNoun(frame, target),
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

interface Pair {
  readonly source: Actor;
  readonly target: Actor;
}

function readDirected(
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
  const targets = findTargets(context, predicate, roles, frame, object, sources);
  return sources.flatMap((source) => targets.map((target) => ({ source, target })));
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

function findTargets(
  context: MatchContext,
  predicate: Predicate,
  roles: readonly Argument[],
  frame: Frame,
  object: number | undefined,
  sources: readonly Actor[],
): Actor[] {
  const isSource = (actor: Actor) => sources.some(({ entity }) => entity === actor.entity);
  const keep = (actors: readonly Actor[]) => {
    const targets = actors.filter((actor) => !isSource(actor));
    return targets.some((target) => hasTargetNoun(frame, target)) ? targets : [];
  };
  let behindPrepositions: readonly Argument[] | undefined = inOrder(roles, frame);
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
      if (found.length > 0) return found;
    }
    behindPrepositions = undefined;
  }
  const loose = keep(findLoose(context, frame, object ?? predicate.token, isSource));
  return loose.length > 0
    ? loose
    : findActors(context, roles, ['recipient', 'responder'], [])
        .filter((actor) => !isSource(actor))
        .map((actor) => ({ ...actor, noun: 'pronoun' }));
}

/** What stands behind the wording's prepositions, in the order of the text: the nearest one that names an actor is meant. */
function inOrder(roles: readonly Argument[], frame: Frame): readonly Argument[] {
  return roles
    .filter(({ role }) => frame.target.includes(role) && !NAMED_ROLES.has(role))
    .sort((a, b) => a.token - b.token);
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

/**
 * Attachment of prepositions is where parsers err most ("talks on a treaty with Tokyo"): without a target in the tree,
 * the first phrase behind one of the wording's prepositions to the right, before the clause ends.
 */
function findLoose(
  context: MatchContext,
  frame: Frame,
  from: number,
  isSource: (actor: Actor) => boolean,
): Actor[] {
  const { tree, findMention } = context;
  const prepositions = [...frame.target, ...(frame.targetNoun ? (frame.through ?? []) : [])].filter((role) =>
    LOOSE_PREPOSITIONS.has(role),
  );
  if (prepositions.length === 0) return [];
  const end = Math.min(tree.tokens.length, from + LOOSE_REACH);
  for (let i = from + 1; i < end && !endsClause(tree, i); i += 1) {
    const head = headOf(tree, i);
    if (!prepositions.includes(wordAt(tree, i)) || tagAt(tree, i) !== 'ADP' || head <= i) continue;
    const between = tree.tokens.slice(from, i).map(({ lemma }) => lemma);
    const noun = frame.targetNoun?.find((wanted) => between.includes(wanted));
    const found = resolveActors(tree, head, findMention, frame.through).filter((actor) => !isSource(actor));
    if (found.length > 0) return found.map((actor) => (noun === undefined ? actor : { ...actor, noun }));
  }
  return [];
}

/** Where a phrase to the right cannot belong to the clause any more: at another verb, a mark, or a pronoun that is no owner. */
function endsClause(tree: Tree, i: number): boolean {
  const tag = tagAt(tree, i);
  if (tag === 'VERB') return !['amod', 'case'].includes(baseLabelAt(tree, i));
  if (tag === 'PRON') return labelAt(tree, i) !== 'nmod:poss';
  if (tag === 'CCONJ') return isVerbal(tree, headOf(tree, i));
  return tag === 'AUX' || tag === 'SCONJ' || CLAUSE_MARKS.has(wordAt(tree, i));
}

function findActors(
  { tree, findMention }: MatchContext,
  roles: readonly Argument[],
  wanted: readonly string[],
  through: readonly string[],
): Actor[] {
  for (const role of wanted) {
    const actors = roles
      .filter((argument) => argument.role === role)
      .flatMap(({ token }) => resolveActors(tree, token, findMention, through))
      .filter(({ mention }) => role !== 'modifier' || !isBareGroup(mention));
    if (actors.length > 0) return actors;
  }
  return [];
}

/** "troop deployments", "a sniper attack": a group before a noun says of what kind it is, not whose. */
function isBareGroup({ kind, type }: LinkedMention): boolean {
  return kind === 'description' && type === 'group';
}

/** "between A and B", "the A-B summit", and "A and B met": who does a thing with each other. */
function readReciprocal(context: MatchContext, roles: readonly Argument[], frame: Frame): Pair[] {
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
  if (sources.length < 2) return [];
  const others = findActors(
    context,
    roles,
    frame.target.filter((role) => role !== 'between'),
    frame.through ?? [],
  ).filter((actor) => !sources.some(({ entity }) => entity === actor.entity));
  return others.length > 0 ? [] : pairUp(sources);
}

function pairUp(actors: readonly Actor[]): Pair[] {
  return actors.flatMap((source, i) => actors.slice(i + 1).map((target) => ({ source, target })));
}

/** "stand by Latvia", "took in refugees": what stands behind the wording's own preposition is its object. */
function withGoverned(roles: readonly Argument[], particles: readonly string[]): readonly Argument[] {
  if (particles.length === 0) return roles;
  return roles.flatMap((argument) =>
    particles.includes(argument.role) ? [argument, { role: 'object', token: argument.token }] : [argument],
  );
}

const OF_OBJECT: ReadonlySet<string> = new Set(['to', 'from', 'with', 'against', 'on', 'into']);

/** With the roles of the clauses below, and what the parser hung on the object though the verb has it ("lent money to …"). */
function withBelow(tree: Tree, { kind, token: verb, roles, complements }: Predicate): readonly Argument[] {
  const inClauses = complements.flatMap((clause) => [
    ...childrenBy(tree, clause, 'nsubj').map((token) => ({ role: 'clause-subject', token })),
    ...(isInfinitive(tree, clause)
      ? childrenBy(tree, clause, 'obj', 'obl').map((token) => ({ role: 'purpose', token }))
      : []),
  ]);
  const onObject =
    kind === 'noun'
      ? []
      : roles
          .filter(({ role, token }) => token > verb && role !== 'subject' && !role.startsWith('clause'))
          .flatMap(({ token }) =>
            readNounRoles(tree, token).filter(
              ({ role, token: below }) => OF_OBJECT.has(role) && below > verb,
            ),
          );
  return [...roles, ...inClauses, ...onObject];
}

/** Objects that say nothing of their own: "took part in talks". */
const LIGHT_OBJECTS: ReadonlySet<string> = new Set(['part', 'place', 'side', 'lead', 'time']);

/** The predicate's object, or what it measures or frames ("a series of sanctions"), when it is one of these nouns. */
function findObject(
  tree: Tree,
  predicate: Predicate,
  nouns: readonly string[],
  particles: readonly string[],
): number | undefined {
  const objects = predicate.roles.filter(({ role }) => role === 'object').map(({ token }) => token);
  const followed = predicate.roles
    .filter(({ role, token }) => ['in', 'on', 'with', ...particles].includes(role) && token > predicate.token)
    .map(({ token }) => token);
  const isLight = objects.every((object) => LIGHT_OBJECTS.has(lemmaAt(tree, object)));
  for (const start of isLight ? [...objects, ...followed] : objects) {
    const queue = [start];
    while (queue.length > 0) {
      const at = queue.shift() as number;
      if (nouns.some((noun) => endsWith(tree, at, noun))) return at;
      if (QUANTITY_NOUNS.has(lemmaAt(tree, at)) || FRAMING_NOUNS.has(lemmaAt(tree, at)))
        queue.push(...childrenBy(tree, at, 'nmod').filter((child) => findPreposition(tree, child) === 'of'));
      queue.push(...childrenBy(tree, at, 'conj').filter((child) => tagAt(tree, child) !== 'VERB'));
    }
  }
  return undefined;
}

function endsWith(tree: Tree, at: number, noun: string): boolean {
  const words = noun.split(' ');
  return words.every((word, i) => lemmaAt(tree, at - words.length + 1 + i) === word);
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

function hasTargetNoun(frame: Frame, target: Actor): boolean {
  if (frame.targetNoun && target.noun !== 'pronoun' && !frame.targetNoun.includes(target.noun)) return false;
  return !frame.notTargetNoun?.includes(target.noun);
}
