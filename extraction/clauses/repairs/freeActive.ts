import type { Node } from '../../stages.ts';
import { REQUESTING } from '../carriers.ts';
import { hasChild, type SetArc, wordAt } from './arcs.ts';

/** "Amnesty called on Egypt to free them": without "was", who calls on somebody to do something calls, and is not called. */
export function freeActive(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ label, head: verb }, subject) => {
    if (label !== 'nsubj:pass' || verb < subject || !REQUESTING.has(tokens[verb]?.lemma ?? '')) return;
    if (tokens.some(({ head, tag, label: role }) => head === verb && tag === 'AUX' && role.startsWith('aux')))
      return;
    const isOn = ['on', 'upon'].includes(wordAt(tokens, verb + 1)) && hasChild(tokens, verb, 'xcomp');
    if (isOn || hasChild(tokens, verb, 'obj')) set(subject, { label: 'nsubj' });
  });
}
