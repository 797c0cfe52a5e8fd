import type { Node } from '../../stages.ts';
import { hasCopula, NOMINAL, type SetArc } from './arcs.ts';

/** "the United States and many nations": a noun has no subject that "and" joins it to; that is the first of its row. */
export function joinRow(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((first, i) => {
    const noun = tokens[first.head];
    if (first.label !== 'nsubj' || first.head < i || !noun || !NOMINAL.has(noun.tag)) return;
    if (tokens[i + 1]?.label !== 'cc' || hasCopula(tokens, first.head)) return;
    const { head } = first;
    set(i, { head: noun.head, label: noun.label });
    set(head, { head: i, label: 'conj' });
    for (const [n, { head: above, label }] of tokens.entries())
      if (above === head && n < i && label === 'case') set(n, { head: i });
  });
}
