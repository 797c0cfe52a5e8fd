import type { Node } from '../../stages.ts';
import { ACCUSING } from '../carriers.ts';
import { NOMINAL, type SetArc, wordAt } from './arcs.ts';

const REACH = 12;

/** "accused the United States of being behind it", "accuses troops of having killed hundreds": what stands before "of" is who is accused, the gerund what of. */
export function attachAccused(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ tag, lemma }, verb) => {
    if (tag !== 'VERB' || !ACCUSING.has(lemma)) return;
    const of = tokens.findIndex(
      (token, i) => i > verb + 1 && i < verb + REACH && token.word === 'of' && isGerund(tokens, i + 1),
    );
    if (of < 0 || tokens.slice(verb + 1, of).some((token) => token.tag === 'VERB' || token.text === ','))
      return;
    const clause = tokens[of]?.head ?? -1;
    if (clause <= of) return;
    let accused = of - 1;
    while (isWithin(tokens[accused]?.head, verb, of)) accused = tokens[accused]?.head ?? -1;
    if (!NOMINAL.has(tokens[accused]?.tag ?? '')) return;
    freeClause(tokens, clause, verb, set);
    set(accused, { head: verb, label: 'obj' });
  });
}

function isGerund(tokens: readonly Node[], i: number): boolean {
  return /\wing$/.test(wordAt(tokens, i)) && ['VERB', 'AUX'].includes(tokens[i]?.tag ?? '');
}

function isWithin(head: number | undefined, verb: number, of: number): boolean {
  return head !== undefined && head > verb && head < of;
}

/** "having killed hundreds": a verb that seemed to be a part of its object stands above it. */
function freeClause(tokens: readonly Node[], clause: number, verb: number, set: SetArc): void {
  const object = tokens[clause]?.label === 'amod' ? (tokens[clause]?.head ?? -1) : -1;
  set(clause, { head: verb, label: 'advcl' });
  if (object > clause) set(object, { head: clause, label: 'obj' });
}
