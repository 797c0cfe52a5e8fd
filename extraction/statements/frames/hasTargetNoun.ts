import type { Frame } from '../../../graph-data/vocabulary/relation.ts';
import type { Actor } from '../../actors/resolveActors.ts';

export function hasTargetNoun(frame: Frame, target: Actor): boolean {
  if (frame.targetNoun && target.noun !== 'pronoun' && !frame.targetNoun.includes(target.noun)) return false;
  return !frame.notTargetNoun?.includes(target.noun);
}
