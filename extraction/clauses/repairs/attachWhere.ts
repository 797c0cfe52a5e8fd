import type { Node } from '../../stages.ts';
import { baseLabel, type SetArc, wordAt } from './arcs.ts';

/** "Niger, where troops killed …": the clause of "where" belongs to the name before it. */
export function attachWhere(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((where, i) => {
    const clause = where.head;
    if (wordAt(tokens, i) !== 'where' || wordAt(tokens, i - 1) !== ',' || clause <= i) return;
    if (!['parataxis', 'conj', 'advcl', 'dep'].includes(baseLabel(tokens, clause))) return;
    let place = i - 2;
    while (['flat', 'compound'].includes(baseLabel(tokens, place))) place = tokens[place]?.head ?? -1;
    if (tokens[place]?.tag === 'PROPN' && tokens[clause]?.tag === 'VERB')
      set(clause, { head: place, label: 'acl:relcl' });
  });
}
