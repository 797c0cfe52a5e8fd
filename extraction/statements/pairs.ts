import type { EntityType } from '../../graph-data/schema/dossier.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import { type Actor, type FindMention, type LinkedMention, resolveActors } from '../actors/resolveActors.ts';
import { type Tree, tagAt, wordAt } from '../clauses/tree.ts';
import { linkSpan } from '../entities/linkSpan.ts';
import type { Draft } from './draft.ts';

/** The two whom a sentence tells of, by their entities. */
export interface PairOfActors {
  readonly entities: readonly [number, number];
  readonly type: EntityType;
}

/** What two are called together without a noun of their own; "the two countries" is a description. */
const OPENINGS = /^(?:they|the two|the pair|the duo)$/;

/**
 * The one pair that a sentence tells of: whom its only reciprocal statement joins, or the two who together are its subject;
 * none where it tells of a third of their type, or of several pairs.
 */
export function findPairOf(
  tree: Tree,
  mentions: readonly LinkedMention[],
  findMention: FindMention,
  drafts: readonly Draft[],
): PairOfActors | undefined {
  const reciprocal = drafts
    .filter(({ relation }) => getRelation(relation).symmetric && getRelation(relation).kind === 'event')
    .map(({ source, target }) => [source, target]);
  const subject = tree.tokens.findIndex(({ label }) => label === 'nsubj' || label === 'nsubj:pass');
  const joined = subject < 0 ? [] : resolveActors(tree, subject, findMention);
  const [pair] = [...reciprocal, ...(joined.length === 2 ? [joined] : [])];
  const [one, other] = pair ?? [];
  if (!one || !other || one.entity === other.entity || !isNamed(one) || !isNamed(other)) return undefined;
  const { type } = one.mention;
  if (other.mention.type !== type) return undefined;
  const ofType = new Set(mentions.filter((mention) => mention.type === type).map(({ entity }) => entity));
  return ofType.size === 2 && ofType.has(one.entity) && ofType.has(other.entity)
    ? { entities: [one.entity, other.entity], type }
    : undefined;
}

function isNamed({ mention }: Actor): boolean {
  return mention.kind === 'name' || mention.kind === 'demonym';
}

/** "They", "the two", "the pair" at the beginning of a sentence: the pair of the sentence before. */
export function readPairAt(
  tree: Tree,
  sentence: number,
  token: number,
  mentions: readonly LinkedMention[],
  pair: PairOfActors | undefined,
): Actor[] {
  const first = wordAt(tree, token - 1) === 'the' ? token - 1 : token;
  const words = tree.tokens.slice(first, token + 1).map(({ word }) => word);
  const [start, end] = [tree.tokens[first]?.start, tree.tokens[token]?.end];
  if (!pair || !OPENINGS.test(words.join(' ')) || start === undefined || end === undefined) return [];
  if (!opensSentence(tree, first, mentions)) return [];
  return pair.entities.map((entity) => {
    const span = { sentence, first, last: token, head: token, kind: 'pronoun' as const, type: pair.type };
    const link = { entity, reason: 'the two named before', standsFor: undefined, also: undefined };
    const mention = linkSpan({ ...span, start, end }, pair.type, link);
    return { entity, mention, head: token, first, last: token, noun: 'pronoun' };
  });
}

/** Whether nobody is named and nothing done before a token. */
function opensSentence(tree: Tree, token: number, mentions: readonly LinkedMention[]): boolean {
  return (
    mentions.every(({ first }) => first >= token) &&
    tree.tokens.slice(0, token).every((_, i) => tagAt(tree, i) !== 'VERB' && tagAt(tree, i) !== 'PUNCT')
  );
}
