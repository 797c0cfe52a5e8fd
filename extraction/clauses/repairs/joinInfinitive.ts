import type { Node } from '../../stages.ts';
import { OBJECT_CONTROL } from '../carriers.ts';
import { STATUS_OF_GOVERNOR } from '../statusWords.ts';
import { type SetArc, wordAt } from './arcs.ts';

const REACH = 7;

/** "threatened on Monday to break relations": an infinitive stays the complement of its verb when a time stands between. */
export function joinInfinitive(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((infinitive, i) => {
    const verb = infinitive.head;
    const governor = tokens[verb];
    if (
      infinitive.label !== 'advcl' ||
      infinitive.tag !== 'VERB' ||
      wordAt(tokens, i - 1) !== 'to' ||
      governor?.tag !== 'VERB' ||
      i < verb ||
      i - verb > REACH
    )
      return;
    const between = tokens.slice(verb + 1, i - 1);
    const hasObject = between.some(({ head, label }) => head === verb && label === 'obj');
    const takesInfinitive = hasObject
      ? OBJECT_CONTROL.has(governor.lemma)
      : STATUS_OF_GOVERNOR.has(governor.lemma) || governor.lemma === 'decide';
    if (takesInfinitive && between.length > 0 && !between.some(({ text }) => text === ','))
      set(i, { label: 'xcomp' });
  });
}
