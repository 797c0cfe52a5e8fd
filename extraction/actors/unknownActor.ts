import type { Actor, LinkedMention } from './resolveActors.ts';

/** The entity of an act whose text does not say who did it; it is in no document's list of entities. */
export const UNKNOWN_ACTOR = -1;

export const UNKNOWN_ACTOR_LABEL = 'Unknown actor';

/** Whoever did it: stands at the words that say that it was done. */
export function makeUnknownActor(near: LinkedMention, trigger: { first: number; last: number }): Actor {
  const mention: LinkedMention = {
    ...near,
    ...trigger,
    head: trigger.first,
    kind: 'description',
    type: 'group',
    entity: UNKNOWN_ACTOR,
    reason: 'the sentence does not say who',
  };
  return { entity: UNKNOWN_ACTOR, mention, head: trigger.first, ...trigger, noun: '' };
}
