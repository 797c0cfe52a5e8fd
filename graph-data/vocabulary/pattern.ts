import type { Status } from '../schema/dossier.ts';

/**
 * Words side by side that say a relation between the two names among them, where no verb says it.
 *
 * `words`: what must stand in the text, one step a word. `SOURCE` and `TARGET` are the names, narrowed after colons
 * (`TARGET:region`: see `slotKinds.ts`). Words in capitals are classes (`DIRECTION`: see `wordClasses.ts`). Anything else is
 * itself, in any case, with alternatives behind bars (`in|near`). `?` allows none, `*` any number up to four.
 * `reads`: what the example says: "source | target".
 * `status`: other than asserted, where the words say so ("the accused assassin of").
 */
export interface Pattern {
  readonly words: string;
  readonly example: string;
  readonly reads: string;
  readonly status?: Status;
}
