import type { Node } from '../../stages.ts';
import { isAncestor, type SetArc, wordAt } from './arcs.ts';

/** "the Iran-Iraq talks", "a Macron-Scholz summit": both names belong to the noun behind them. */
export function attachPaired(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((first, i) => {
    const [hyphen, second] = [tokens[i + 1], tokens[i + 2]];
    if (!second || wordAt(tokens, i + 1) !== '-' || first.end !== hyphen?.start) return;
    if (!isName(first) || !isName(second)) return;
    const noun = [second.head, first.head].find((head) => head > i + 2) ?? -1;
    const isWar = tokens[noun]?.word === 'war';
    if ((tokens[noun]?.tag !== 'NOUN' && !isWar) || isAncestor(tokens, i, noun)) return;
    const modifies = ({ head, label }: Node) => head === noun && label === 'compound';
    const joins = second.head === i && second.label === 'flat';
    if (!modifies(second) && !(modifies(first) && joins)) return;
    if (isWar) set(noun, { tag: 'NOUN', lemma: 'war' });
    set(i, { head: noun, label: 'compound' });
    set(i + 2, { head: noun, label: 'compound' });
  });
}

function isName({ tag, text }: Node): boolean {
  return (tag === 'PROPN' || tag === 'NOUN') && /^\p{Lu}/u.test(text);
}
