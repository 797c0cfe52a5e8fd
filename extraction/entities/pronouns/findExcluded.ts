import { GROUP_NOUNS } from '../../actors/nouns.ts';
import type { LinkedMention } from '../../actors/resolveActors.ts';
import {
  baseLabelAt,
  childrenBy,
  headOf,
  labelAt,
  lemmaAt,
  type Tree,
  wordAt,
} from '../../clauses/tree.ts';
import { findGenderOfTitle } from '../../lexicons/genderWords.ts';
import type { MentionSpan } from '../../stages.ts';
import { readRole } from './readRole.ts';

const CORE: readonly string[] = ['nsubj', 'obj', 'iobj', 'obl'];
const WITHIN: readonly string[] = ['flat', 'compound', 'appos', 'conj'];

/**
 * Who a pronoun cannot mean, by binding: the other participants of its own clause ("Smith met him"), those listed with it,
 * and for a possessive whoever the owned noun is ("Fred, his brother", "Fred is his brother").
 */
export function findExcluded(
  span: MentionSpan,
  tree: Tree,
  findMention: (token: number) => LinkedMention | undefined,
): ReadonlySet<number> {
  const tokens = /sel(?:f|ves)$/.test(wordAt(tree, span.head))
    ? []
    : labelAt(tree, span.head) === 'nmod:poss'
      ? listOwned(tree, headOf(tree, span.head))
      : listParticipants(tree, span.head);
  const excluded = new Set<number>();
  for (const token of tokens) {
    const mention = findMention(token);
    if (mention) excluded.add(mention.entity);
  }
  return excluded;
}

/** The words for the one who is owned: "his brother, Fred", "Fred, his brother", "Fred became his manager". */
function listOwned(tree: Tree, owned: number): number[] {
  const own = [...childrenBy(tree, owned, 'flat', 'compound', 'appos'), ...childrenBy(tree, owned, 'nsubj')];
  const next = wordAt(tree, owned + 1) === ',' ? owned + 2 : owned + 1;
  if (isPersonNoun(tree, owned)) own.push(next);
  if (baseLabelAt(tree, owned) === 'appos') own.push(headOf(tree, owned));
  return own.flatMap((token) => [token, ...childrenBy(tree, token, 'flat')]);
}

function listParticipants(tree: Tree, pronoun: number): number[] {
  const { governor } = readRole(tree, pronoun);
  const listed = baseLabelAt(tree, pronoun) === 'conj' ? [headOf(tree, pronoun)] : [];
  const conjuncts = [...listed, ...childrenBy(tree, pronoun, 'conj')];
  if (governor < 0) return conjuncts;
  const nominals = [...childrenBy(tree, governor, ...CORE), ...findSubject(tree, governor), ...conjuncts];
  return nominals
    .filter((token) => token !== pronoun)
    .flatMap((token) => [token, ...childrenBy(tree, token, ...WITHIN)]);
}

/** The subject of a verb that has none of its own: of the verb it is listed with, of the one that governs it, or its noun. */
function findSubject(tree: Tree, verb: number): number[] {
  if (childrenBy(tree, verb, 'nsubj').some((subject) => !/^(?:who|that|which)$/.test(wordAt(tree, subject))))
    return [];
  const governor = headOf(tree, verb);
  const label = baseLabelAt(tree, verb);
  if (governor < 0) return [];
  if (label === 'acl') return [governor];
  if (label === 'xcomp') {
    const objects = childrenBy(tree, governor, 'obj', 'iobj');
    return objects.length > 0
      ? objects
      : [...childrenBy(tree, governor, 'nsubj'), ...findSubject(tree, governor)];
  }
  if (label === 'conj' || label === 'advcl')
    return [...childrenBy(tree, governor, 'nsubj'), ...findSubject(tree, governor)];
  return [];
}

function isPersonNoun(tree: Tree, noun: number): boolean {
  const lemma = lemmaAt(tree, noun);
  return findGenderOfTitle(lemma) !== undefined || GROUP_NOUNS.has(lemma);
}
