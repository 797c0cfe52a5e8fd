import type { FamilyId } from '../../graph-data/vocabulary/relation.ts';
import type { Actor, FindMention } from '../actors/resolveActors.ts';
import {
  baseLabelAt,
  childrenBy,
  findPhrase,
  findPreposition,
  headOf,
  lemmaAt,
  type Tree,
  tagAt,
  wordAt,
} from '../clauses/tree.ts';
import type { DocumentEntity } from '../entities/EntityList.ts';
import { INSTRUMENT_NOUNS } from './instrumentNouns.ts';

const WHERE: ReadonlySet<string> = new Set(
  'in,at,near,outside,inside,around,across,within,off,throughout,over,on'.split(','),
);
/** Acts that are done with something: "shelled … with howitzers", "sanctioned … using asset freezes". */
const DONE_WITH_SOMETHING: ReadonlySet<FamilyId> = new Set(['violence', 'coercion', 'sanction', 'support']);
const MAX_CLIMB = 3;

/**
 * Where an act took place: the entity of the place that its own clause names, or none. A phrase after the name of one of
 * its `ends` is the clause's too ("met Fumio Kishida in Tokyo").
 */
export function findPlaceOf(
  tree: Tree,
  predicate: number,
  carrier: number | undefined,
  findMention: FindMention,
  entities: readonly DocumentEntity[],
  ends: readonly Actor[],
): number | undefined {
  const named = ends.filter(({ head, mention }) => head > predicate && mention.kind === 'name');
  const isEnd = (entity: number) => ends.some((end) => end.entity === entity);
  for (const at of [...listAnchors(tree, predicate, carrier), ...named.map(({ head }) => head)])
    for (const phrase of childrenBy(tree, at, 'obl', 'nmod')) {
      if (!WHERE.has(findPreposition(tree, phrase) ?? '')) continue;
      const mention = findMention(phrase);
      if (mention === undefined || mention.kind === 'pronoun' || mention.kind === 'demonym') continue;
      if (entities[mention.entity]?.type === 'place' && !isEnd(mention.entity)) return mention.entity;
    }
  return undefined;
}

/** What an act was done with, word for word: "with drones", "using a nerve agent"; none where the clause does not say. */
export function findInstrumentOf(
  tree: Tree,
  predicate: number,
  carrier: number | undefined,
  family: FamilyId,
  findMention: FindMention,
): string | undefined {
  if (!DONE_WITH_SOMETHING.has(family)) return undefined;
  for (const at of listAnchors(tree, predicate, carrier)) {
    for (const phrase of childrenBy(tree, at, 'obl', 'nmod'))
      if (findPreposition(tree, phrase) === 'with' && isInstrument(tree, phrase))
        return quoteWords(tree, 'with', phrase);
    for (const clause of childrenBy(tree, at, 'advcl', 'acl', 'xcomp')) {
      if (wordAt(tree, clause) !== 'using') continue;
      const object = childrenBy(tree, clause, 'obj')[0];
      if (object !== undefined && tagAt(tree, object) === 'NOUN' && findMention(object)?.type !== 'person')
        return quoteWords(tree, 'using', object);
    }
  }
  return undefined;
}

function isInstrument(tree: Tree, phrase: number): boolean {
  return (
    INSTRUMENT_NOUNS.has(lemmaAt(tree, phrase)) ||
    childrenBy(tree, phrase, 'conj').some((other) => INSTRUMENT_NOUNS.has(lemmaAt(tree, other)))
  );
}

/** The words of a phrase from its first to its last, after the word that introduces it. */
function quoteWords(tree: Tree, introducedBy: string, noun: number): string {
  const { first, last } = findPhrase(tree, noun);
  const joined = childrenBy(tree, noun, 'conj').reduce((end, other) => Math.max(end, other), last);
  const words = tree.tokens.slice(first, joined + 1);
  const start = words[0]?.start ?? 0;
  const text = words.reduce(
    (read, token, i) => read + (i > 0 && token.start > (words[i - 1]?.end ?? start) ? ' ' : '') + token.text,
    '',
  );
  return `${introducedBy} ${text}`;
}

/** The predicate, the verb that carries it, and the verbs it is coordinated with or complements. */
function listAnchors(tree: Tree, predicate: number, carrier: number | undefined): number[] {
  const anchors = [predicate];
  if (carrier !== undefined) anchors.push(carrier);
  let at = carrier ?? predicate;
  for (let step = 0; step < MAX_CLIMB && ['conj', 'xcomp'].includes(baseLabelAt(tree, at)); step += 1) {
    at = headOf(tree, at);
    anchors.push(at);
  }
  return anchors;
}
