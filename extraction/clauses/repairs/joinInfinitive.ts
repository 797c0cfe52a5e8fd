import type { Node } from '../../stages.ts';
import { OBJECT_CONTROL } from '../carriers.ts';
import { STATUS_OF_GOVERNOR } from '../statusWords.ts';
import { type SetArc, wordAt } from './arcs.ts';

const REACH = 7;

/** "threatened to break relations", "threatened on Monday to break relations": an infinitive is the complement of a verb that takes one, with a time between or not. */
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
    if (takesInfinitive && !between.some(({ text }) => text === ',')) set(i, { label: 'xcomp' });
  });
}
