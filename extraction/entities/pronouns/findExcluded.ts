import { GROUP_NOUNS } from '../../actors/nouns.ts';
import type { FindMention } from '../../actors/resolveActors.ts';
import { baseLabelAt, childrenBy, headOf, labelAt, lemmaAt, type Tree, wordAt } from '../../clauses/tree.ts';
import { findGenderOfTitle } from '../../lexicons/genderWords.ts';
import type { MentionSpan } from '../../stages.ts';
import { listAncestors } from './listAncestors.ts';
import { listArguments, listSubjects } from './listArguments.ts';
import { readRole } from './readRole.ts';

const PARTS: readonly string[] = ['flat', 'compound', 'appos', 'conj'];
const REFLEXIVE = /sel(?:f|ves)$/;
const RELATIVE = /^(?:who|that|which)$/;

/**
 * Who a pronoun cannot mean, by binding: the other participants of its own clause ("Smith met him"), those listed with it,
 * and for a possessive whoever the owned noun is ("Fred, his brother", "Fred is his brother").
 */
export function findExcluded({ head }: MentionSpan, tree: Tree, findMention: FindMention): Set<number> {
  const excluded = new Set<number>();
  if (REFLEXIVE.test(wordAt(tree, head))) return excluded;
  const words =
    labelAt(tree, head) === 'nmod:poss' ? listOwned(tree, headOf(tree, head)) : listParticipants(tree, head);
  for (const word of words) {
    const mention = findMention(word);
    if (mention) excluded.add(mention.entity);
  }
  return excluded;
}

/** The words for the one who is owned: "his brother, Fred", "Fred, his brother", "Fred became his manager". */
function listOwned(tree: Tree, owned: number): number[] {
  const words = [...childrenBy(tree, owned, 'flat', 'compound', 'appos'), ...listSubjects(tree, owned)];
  const next = wordAt(tree, owned + 1) === ',' ? owned + 2 : owned + 1;
  if (isPersonNoun(tree, owned)) words.push(next);
  if (baseLabelAt(tree, owned) === 'appos') words.push(headOf(tree, owned));
  return words.flatMap((word) => [word, ...childrenBy(tree, word, 'flat')]);
}

function listParticipants(tree: Tree, pronoun: number): number[] {
  const { governor } = readRole(tree, pronoun);
  const listed = childrenBy(tree, pronoun, 'conj');
  if (baseLabelAt(tree, pronoun) === 'conj') listed.push(headOf(tree, pronoun));
  if (governor >= 0) listed.push(...listArguments(tree, governor), ...findSubject(tree, governor));
  return listed
    .filter((word) => word !== pronoun)
    .flatMap((word) => [word, ...childrenBy(tree, word, ...PARTS)]);
}

/** The subject of a verb that has none of its own: of the verb it is listed with, of the one that governs it, or its noun. */
function findSubject(tree: Tree, verb: number): readonly number[] {
  for (const at of [verb, ...listAncestors(tree, verb)]) {
    const subjects = listSubjects(tree, at);
    if (subjects.some((subject) => (at === verb ? !RELATIVE.test(wordAt(tree, subject)) : true)))
      return at === verb ? [] : subjects;
    const governor = headOf(tree, at);
    const label = baseLabelAt(tree, at);
    if (label === 'acl') return [governor];
    if (!['xcomp', 'conj', 'advcl'].includes(label)) return [];
    const objects = label === 'xcomp' ? listObjects(tree, governor) : [];
    if (objects.length > 0) return objects;
  }
  return [];
}

function listObjects(tree: Tree, verb: number): number[] {
  return listArguments(tree, verb).filter((i) => ['obj', 'iobj'].includes(baseLabelAt(tree, i)));
}

function isPersonNoun(tree: Tree, noun: number): boolean {
  const lemma = lemmaAt(tree, noun);
  return findGenderOfTitle(lemma) !== undefined || GROUP_NOUNS.has(lemma);
}
