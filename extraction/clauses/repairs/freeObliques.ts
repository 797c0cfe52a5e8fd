import type { Node } from '../../stages.ts';
import { NOMINAL, type SetArc } from './arcs.ts';

/** What answers to something: "in response to deportations". */
const ANSWERS: ReadonlySet<string> = new Set(['response', 'reaction', 'reply', 'answer']);

/** "expelled them in response to strikes": what a preposition stands before is no object, and "to" behind an answer is the answer's. */
export function freeObliques(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ label, head: noun, tag, word }, preposition) => {
    if (label !== 'case' || tag !== 'ADP' || noun < preposition || !NOMINAL.has(tokens[noun]?.tag ?? ''))
      return;
    if (tokens[noun]?.label === 'obj') set(noun, { label: 'obl' });
    const answer = preposition - 1;
    if (word !== 'to' || !ANSWERS.has(tokens[answer]?.lemma ?? '') || tokens[noun]?.head === answer) return;
    if (tokens[answer]?.tag === 'NOUN') set(noun, { head: answer, label: 'nmod' });
  });
}
