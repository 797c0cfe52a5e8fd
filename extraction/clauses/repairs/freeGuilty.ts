import type { Node } from '../../stages.ts';
import { type SetArc, wordAt } from './arcs.ts';

/** "found the regime guilty of …": who is found so is the noun before it. */
export function freeGuilty(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ label, head: verb }, guilty) => {
    const noun = guilty - 1;
    const isCompound = tokens[noun]?.head === guilty && tokens[noun]?.label === 'compound';
    if (!/^(?:guilty|liable|responsible)$/.test(wordAt(tokens, guilty)) || !isCompound) return;
    if (!['obj', 'ccomp', 'xcomp'].includes(label)) return;
    set(noun, { head: verb, label: 'obj' });
    set(guilty, { head: verb, label: 'xcomp', tag: 'ADJ' });
    tokens.forEach(({ head }, child) => {
      if (head === guilty && child < noun) set(child, { head: noun });
    });
  });
}
