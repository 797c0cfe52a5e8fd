import type { Node } from '../../stages.ts';
import { STATUS_OF_GOVERNOR } from '../statusWords.ts';
import { type SetArc, wordAt } from './arcs.ts';

/** Adjectives that are verbs behind "to": "vowed to free". */
const VERBS_TOO: ReadonlySet<string> = new Set(['free', 'open', 'clear', 'secure', 'close']);

/**
 * "acquitted former Prime Minister Jane Doe": the adjective belongs to the name, which is the object;
 * "vowed to free captured rebels": behind "to" it is a verb.
 */
export function freeAdjectives(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((adjective, i) => {
    if (adjective.tag !== 'ADJ') return;
    const verb = tokens[adjective.head];
    if (adjective.label === 'xcomp' && verb?.tag === 'VERB' && adjective.head === i - 1) {
      const noun = tokens.findIndex(
        (token, n) => n > i && token.head === i && ['obl', 'obj', 'nmod', 'nsubj'].includes(token.label),
      );
      if (noun < 0 || tokens.slice(i, noun).some(({ tag }) => !['ADJ', 'NOUN', 'PROPN'].includes(tag)))
        return;
      set(noun, { head: adjective.head, label: 'obj' });
      set(i, { head: noun, label: 'amod' });
      return;
    }
    const noun = tokens[adjective.head];
    const governor = noun && tokens[noun.head];
    if (
      VERBS_TOO.has(adjective.lemma) &&
      wordAt(tokens, i - 1) === 'to' &&
      noun &&
      governor?.tag === 'VERB' &&
      noun.head === i - 2 &&
      STATUS_OF_GOVERNOR.has(governor.lemma)
    ) {
      const head = noun.head;
      set(i, { head, label: 'xcomp', tag: 'VERB' });
      set(adjective.head, { head: i, label: 'obj' });
      set(i - 1, { head: i, label: 'mark' });
    }
  });
}
