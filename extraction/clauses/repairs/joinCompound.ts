import type { Node } from '../../stages.ts';
import type { SetArc } from './arcs.ts';

/** "suspended arms exports to Turkey", "send 14 Challenger 2 tanks": a noun has no object, and a verb none in two parts; the noun before is a part of it. */
export function joinCompound(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((token, i) => {
    const at = isObjectOf(token, i - 1) ? i - 1 : isRestOf(tokens, i) ? i - 2 : -1;
    const part = tokens[at];
    if (token.tag !== 'NOUN' || (part?.tag !== 'NOUN' && part?.tag !== 'PROPN')) return;
    set(i, { head: part.head, label: part.label });
    set(at, { head: i, label: 'compound' });
    tokens.forEach((child, c) => {
      if (child.head === at && c !== i) set(c, { head: i });
    });
  });
}

function isObjectOf({ label, head }: Node, noun: number): boolean {
  return label === 'obj' && head === noun;
}

/** "[14 Challenger] [2 tanks]": a counted noun without a preposition right behind the object of the same verb. */
function isRestOf(tokens: readonly Node[], i: number): boolean {
  const [object, number, token] = [tokens[i - 2], tokens[i - 1], tokens[i]];
  return (
    token !== undefined &&
    ['obj', 'obl'].includes(token.label) &&
    number?.tag === 'NUM' &&
    number.head === i &&
    object?.label === 'obj' &&
    object.head === token.head
  );
}
