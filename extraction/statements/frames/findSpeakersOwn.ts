import type { FamilyId } from '../../../graph-data/vocabulary/relation.ts';
import { type Actor, resolveActors } from '../../actors/resolveActors.ts';
import type { Predicate } from '../../clauses/predicate.ts';
import { findSpeaker } from '../../clauses/readAttribution.ts';
import type { MatchContext } from './matchContext.ts';

/** What nobody does to himself. */
const HOSTILE: ReadonlySet<FamilyId> = new Set(['violence', 'coercion', 'sanction']);

/**
 * "Manila said a Chinese vessel rammed its boat", "Warsaw said Minsk had expelled its envoy": where the nearest that "its" may mean
 * would do it to itself, "its" is who says so. `findDoers` finds the targets that are sources as well.
 */
export function findSpeakersOwn(
  { tree, findMention }: MatchContext,
  predicate: Predicate,
  family: FamilyId,
  findDoers: () => readonly Actor[],
): Actor[] {
  if (!HOSTILE.has(family)) return [];
  const speaker = findSpeaker(tree, predicate.token);
  if (speaker === undefined) return [];
  const doers = findDoers();
  const own = doers.find(({ mention }) => mention.kind === 'pronoun');
  if (!own) return [];
  return resolveActors(tree, speaker, findMention)
    .filter(({ entity }) => !doers.some((doer) => doer.entity === entity))
    .map(({ entity }) => ({ ...own, entity, mention: { ...own.mention, entity } }));
}
