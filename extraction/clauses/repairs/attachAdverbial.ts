import type { Node } from '../../stages.ts';
import { findVerbAbove, hasCopula, NOMINAL, type SetArc, wordAt } from './arcs.ts';

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
    const calls = CALLING_FORTH.has(wordAt(tokens, i)) && isNonFinite(tokens, gerund.head);
    const isBesideNoun = NOMINAL.has(tokens[gerund.head]?.tag ?? '') && !hasCopula(tokens, gerund.head);
    if (!calls && !isBesideNoun) return;
    let above = findVerbAbove(tokens, gerund.head);
    while (calls && isNonFinite(tokens, above)) above = findVerbAbove(tokens, tokens[above]?.head ?? -1);
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
