import type { Node } from '../../stages.ts';
import { isAncestor, NOMINAL, type SetArc, wordAt } from './arcs.ts';

/** "conducted 11 strikes using drones against X": what stands between the noun and "against" says with what. */
export function attachMeans(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((using, i) => {
    if (wordAt(tokens, i) !== 'using' || using.label !== 'acl' || !NOMINAL.has(tokens[using.head]?.tag ?? ''))
      return;
    const against = tokens.findIndex(
      ({ label }, n) => n > i && label === 'case' && wordAt(tokens, n) === 'against',
    );
    const target = tokens[against]?.head ?? -1;
    if (target > against && isAncestor(tokens, i, target)) set(target, { head: using.head, label: 'nmod' });
  });
}
