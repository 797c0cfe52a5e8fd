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
  joinAdjectives(tokens, set);
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

/** "banned eight current and former officials": two adjectives joined before a noun are the noun's, which stands where the first stood. */
function joinAdjectives(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ tag, label, head }, first) => {
    const second = first + 2;
    const noun = tokens[second]?.head ?? -1;
    if (tag !== 'ADJ' || !['xcomp', 'obj'].includes(label) || tokens[first + 1]?.label !== 'cc') return;
    if (tokens[second]?.tag !== 'ADJ' || tokens[second]?.label !== 'amod' || tokens[noun]?.head !== first)
      return;
    if (tokens[noun]?.label !== 'conj' || tokens[noun]?.tag !== 'NOUN' || noun < second) return;
    set(noun, { head, label: 'obj' });
    tokens.forEach((token, i) => {
      if (token.head === first) set(i, { head: noun });
    });
    set(first, { head: noun, label: 'amod' });
    set(second, { head: first, label: 'conj' });
    set(first + 1, { head: second });
  });
}
