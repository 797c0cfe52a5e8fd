import type { Node } from '../../stages.ts';
import { NOMINAL, type SetArc, wordAt } from './arcs.ts';

/** "…, including Japan have …": the listed noun belongs to the nearest noun before it, and what is joined to "including" to the noun. */
export function attachListed(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ word, label, head }, including) => {
    const listed = tokens.findIndex(
      (token, i) => i > including && token.head === including && token.label === 'obj',
    );
    if (word !== 'including' || label !== 'acl' || listed < 0) return;
    set(listed, { head, label: 'nmod' });
    tokens.forEach((token, i) => {
      if (token.head === including && token.label === 'conj') set(i, { head: listed });
    });
    set(including, { head: listed, label: 'case' });
  });
  tokens.forEach((token, i) => {
    if (wordAt(tokens, i) !== 'including') return;
    const listed = token.label === 'case' ? token.head : -1;
    if (listed <= i || ['nmod', 'obl'].includes(tokens[listed]?.label ?? '')) return;
    for (let before = i - 1; before >= 0; before -= 1) {
      if (!NOMINAL.has(tokens[before]?.tag ?? '')) continue;
      set(listed, { head: before, label: 'nmod' });
      return;
    }
  });
}
