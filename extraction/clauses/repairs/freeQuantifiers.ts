import type { Node } from '../../stages.ts';
import { baseLabel, type SetArc, wordAt } from './arcs.ts';

/** "killed at least 81 people": a bare object, not one behind "at". */
export function freeQuantifiers(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((token, i) => {
    const quantifies = wordAt(tokens, i) === 'at' && ['least', 'most'].includes(wordAt(tokens, i + 1));
    const counts =
      wordAt(tokens, i) === 'up' && wordAt(tokens, i + 1) === 'to' && tokens[i + 2]?.tag === 'NUM';
    if (!quantifies && !counts) return;
    set(i, { label: 'advmod' });
    if (token.label !== 'case') return;
    const noun = token.head;
    const verb = tokens[noun]?.head ?? -1;
    if (
      baseLabel(tokens, noun) === 'obl' &&
      !tokens.some((other) => other.head === verb && other.label === 'obj')
    )
      set(noun, { label: 'obj' });
  });
}
