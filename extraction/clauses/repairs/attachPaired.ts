import type { Node } from '../../stages.ts';
import { isAncestor, type SetArc, wordAt } from './arcs.ts';

/** "the Iran-Iraq talks", "a Macron-Scholz summit": both names belong to the noun behind them. */
export function attachPaired(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((first, i) => {
    const [hyphen, second] = [tokens[i + 1], tokens[i + 2]];
    if (!second || wordAt(tokens, i + 1) !== '-' || first.end !== hyphen?.start) return;
    if (!isName(first) || !isName(second) || second.head <= i + 2 || second.label !== 'compound') return;
    if (tokens[second.head]?.tag !== 'NOUN' || isAncestor(tokens, i, second.head)) return;
    set(i, { head: second.head, label: 'compound' });
  });
}

function isName({ tag, text }: Node): boolean {
  return (tag === 'PROPN' || tag === 'NOUN') && /^\p{Lu}/u.test(text);
}
