import type { Node } from '../../stages.ts';
import { hasCopula, NOMINAL, type SetArc, wordAt } from './arcs.ts';

/** "imposed sanctions, including a freeze of assets, restricting exports": a gerund behind a comma goes with the verb above. */
export function attachAdverbial(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((gerund, i) => {
    if (gerund.label !== 'advcl' || !/ing$/.test(wordAt(tokens, i)) || wordAt(tokens, i - 1) !== ',') return;
    let above = gerund.head;
    if (!NOMINAL.has(tokens[above]?.tag ?? '') || hasCopula(tokens, above)) return;
    while (above >= 0 && tokens[above]?.tag !== 'VERB') above = tokens[above]?.head ?? -1;
    if (above >= 0) set(i, { head: above });
  });
}
