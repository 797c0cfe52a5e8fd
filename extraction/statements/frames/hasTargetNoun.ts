import type { Frame } from '../../../graph-data/vocabulary/relation.ts';
import type { Actor } from '../../actors/resolveActors.ts';

/** Whether a target's noun, or the title before its name, is one that the wording takes. */
export function hasTargetNoun({ targetNoun, notTargetNoun }: Frame, { noun, title }: Actor): boolean {
  if (targetNoun && noun !== 'pronoun' && !targetNoun.includes(noun) && !targetNoun.includes(title ?? ''))
    return false;
  return !notTargetNoun?.includes(noun);
}
