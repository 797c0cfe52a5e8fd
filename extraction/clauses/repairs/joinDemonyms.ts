import { findDemonym, findDemonymAdjective } from '../../lexicons/countries.ts';
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

/** "closed its ports to French ships": a people's adjective is no verb; the noun behind it stands where it stood. */
export function freeDemonyms(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((demonym, i) => {
    if (demonym.tag !== 'VERB' || findDemonymAdjective(demonym.text) === undefined) return;
    const noun = tokens.findIndex(({ head, label }, n) => n > i && head === i && label === 'obj');
    if (noun < 0 || demonym.head < 0) return;
    const to = tokens.findIndex(({ head, label }) => head === i && label === 'mark');
    set(noun, { head: demonym.head, label: to < 0 ? 'obj' : 'obl' });
    set(i, { head: noun, label: 'amod', tag: 'ADJ', lemma: demonym.word });
    if (to >= 0) set(to, { head: noun, label: 'case', tag: 'ADP' });
  });
}
