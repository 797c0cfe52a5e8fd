import type { Actor, LinkedMention } from '../actors/resolveActors.ts';

/** A mention that is meant as it stands, without the words around it. */
export function asActor(mention: LinkedMention): Actor {
  return {
    entity: mention.entity,
    mention,
    head: mention.head,
    first: mention.first,
    last: mention.last,
    noun: '',
  };
}
