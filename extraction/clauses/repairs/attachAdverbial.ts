import type { Node } from '../../stages.ts';
import { hasCopula, NOMINAL, type SetArc, wordAt } from './arcs.ts';

/** What somebody does calls forth: "…, drawing criticism from the G7". */
const CALLING_FORTH: ReadonlySet<string> = new Set([
  'drawing',
  'prompting',
  'sparking',
  'provoking',
  'triggering',
  'earning',
  'angering',
]);

/** "imposed sanctions, including a freeze of assets, restricting exports": a gerund behind a comma goes with the verb above. */
export function attachAdverbial(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((gerund, i) => {
    if (gerund.label !== 'advcl' || !/ing$/.test(wordAt(tokens, i)) || wordAt(tokens, i - 1) !== ',') return;
    let above = gerund.head;
    if (CALLING_FORTH.has(wordAt(tokens, i)) && isNonFinite(tokens, above)) {
      while (above >= 0 && (tokens[above]?.tag !== 'VERB' || isNonFinite(tokens, above)))
        above = tokens[above]?.head ?? -1;
      if (above >= 0) set(i, { head: above });
      return;
    }
    if (!NOMINAL.has(tokens[above]?.tag ?? '') || hasCopula(tokens, above)) return;
    while (above >= 0 && tokens[above]?.tag !== 'VERB') above = tokens[above]?.head ?? -1;
    if (above >= 0) set(i, { head: above });
  });
}

/** "to attend", "from attending": a verb that only completes another. */
function isNonFinite(tokens: readonly Node[], verb: number): boolean {
  return (
    tokens[verb]?.tag === 'VERB' &&
    tokens.some(
      ({ head, label, word }) =>
        head === verb && label === 'mark' && ['to', 'from', 'of', 'for'].includes(word),
    )
  );
}
