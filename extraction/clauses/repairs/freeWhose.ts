import type { Node } from '../../stages.ts';
import { isPassive, type SetArc } from './arcs.ts';

/** "Iran, whose forces attacked Iraq, was condemned": who stands before "whose" is the subject of what follows the clause. */
export function freeWhose(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ word }, w) => {
    if (word !== 'whose' || tokens[w - 1]?.word !== ',') return;
    let noun = w - 2;
    for (let head = tokens[noun]?.head ?? -1; head >= 0 && head < w; head = tokens[noun]?.head ?? -1)
      noun = head;
    const inner = tokens[noun]?.head ?? -1;
    const clause = tokens[inner];
    const main = clause && tokens[clause.head];
    if (!clause || !main || inner < w || clause.label !== 'advcl' || clause.head < inner) return;
    set(noun, { head: clause.head, label: isPassive(tokens, clause.head) ? 'nsubj:pass' : 'nsubj' });
    set(inner, { head: noun, label: 'acl:relcl' });
  });
}
