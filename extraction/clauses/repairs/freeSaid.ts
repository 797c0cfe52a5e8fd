import type { Node } from '../../stages.ts';
import { NOMINAL, type SetArc, wordAt } from './arcs.ts';

/** "the coast guard said a Chinese vessel fired water cannons": what is said is a clause, and the noun before its verb the subject. */
export function freeSaid(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((token, noun) => {
    const saying = tokens[token.head];
    if (token.label !== 'obj' || saying?.lemma !== 'say' || token.head > noun || !NOMINAL.has(token.tag))
      return;
    const verb = tokens.findIndex(
      ({ head, label, tag }, i) => i > noun && head === noun && label === 'acl' && tag === 'VERB',
    );
    if (verb < 0 || /ing$/.test(wordAt(tokens, verb)) || !isActive(tokens, verb)) return;
    set(verb, { head: token.head, label: 'ccomp' });
    set(noun, { head: verb, label: 'nsubj' });
  });
}

function isActive(tokens: readonly Node[], verb: number): boolean {
  const children = tokens.filter(({ head }) => head === verb);
  return (
    children.some(({ label }) => label === 'obj') &&
    !children.some(({ label, word }) => label === 'obl:agent' || word === 'to')
  );
}
