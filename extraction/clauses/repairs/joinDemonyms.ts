import { findDemonym } from '../../lexicons/countries.ts';
import type { Node } from '../../stages.ts';
import { baseLabel, type SetArc } from './arcs.ts';

/** "Kyrgyz and Tajik border guards": the noun behind two words for peoples is not a third of their row, but what both belong to. */
export function joinDemonyms(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((noun, n) => {
    const first = noun.head;
    if (noun.label !== 'conj' || noun.tag !== 'NOUN' || first > n || first < 0) return;
    const second = tokens.findIndex(({ head, label }, i) => i < n && head === first && label === 'conj');
    if (second < 0 || second !== first + 2 || !isPeople(tokens[first]) || !isPeople(tokens[second])) return;
    const between = tokens.slice(second + 1, n);
    if (between.some(({ head }, i) => head !== n || baseLabel(tokens, second + 1 + i) !== 'compound')) return;
    const { head = -1, label = 'root' } = tokens[first] ?? {};
    set(n, { head, label });
    set(first, { head: n, label: 'amod' });
  });
}

function isPeople(token: Node | undefined): boolean {
  return token !== undefined && findDemonym(token.text) !== undefined;
}
