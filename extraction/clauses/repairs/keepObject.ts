import type { Node } from '../../stages.ts';
import { hasChild, hasPreposition, type SetArc, wordAt } from './arcs.ts';

const CONJUNCTIONS: ReadonlySet<string> = new Set([
  'as',
  'after',
  'because',
  'while',
  'since',
  'when',
  'before',
  'although',
]);

/** "expelled dozens of envoys as ties plunged", "broke off ties with Mexico after police stormed": no noun of a clause stands before its conjunction; it is the object of the verb before it. */
export function keepObject(tokens: readonly Node[], set: SetArc): void {
  keepBeforeFollowing(tokens, set);
  tokens.forEach((conjunction, c) => {
    if (!CONJUNCTIONS.has(wordAt(tokens, c)) || !['case', 'mark'].includes(conjunction.label)) return;
    const isCase = conjunction.label === 'case';
    const verb = isCase ? findVerbAfter(tokens, conjunction.head) : conjunction.head;
    if (verb < 0 || tokens[verb]?.tag !== 'VERB') return;
    const object = tokens.findIndex((token, i) => i < c && token.head === verb && isBareNoun(tokens, i));
    const above = tokens[verb]?.head ?? -1;
    const governor = tokens[above];
    if (object < 0 || governor?.tag !== 'VERB' || above > object) return;
    if (tokens.slice(above + 1, object).some((token) => !standsBeforeNoun(token))) return;
    if (hasChild(tokens, above, 'obj')) return;
    set(object, { head: above, label: 'obj' });
    set(verb, { label: 'advcl' });
    if (!isCase) return;
    set(conjunction.head, { head: verb, label: 'nsubj' });
    set(c, { head: verb, label: 'mark' });
  });
}

/** In the place of a subject or an object, or called an oblique though no preposition stands before it. */
function isBareNoun(tokens: readonly Node[], i: number): boolean {
  const { label = '', tag = '' } = tokens[i] ?? {};
  if (label === 'nsubj' || label === 'obj') return true;
  return label === 'obl' && tag === 'NOUN' && !hasPreposition(tokens, i);
}

function standsBeforeNoun({ tag, label }: Node): boolean {
  return label === 'compound:prt' || ['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'].includes(tag);
}

/** "suspended Gabon following a coup": no more does one stand before "following". */
function keepBeforeFollowing(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ word, head }, following) => {
    if (word !== 'following' || tokens[head]?.tag !== 'VERB' || head > following) return;
    const object = tokens.findIndex(
      (token, i) => i < following && token.head === following && token.label === 'nsubj',
    );
    if (object < head || hasChild(tokens, head, 'obj')) return;
    if (tokens.slice(head + 1, object).some((token) => !standsBeforeNoun(token))) return;
    set(object, { head, label: 'obj' });
  });
}

/** The verb of the clause a noun behind a conjunction begins. */
function findVerbAfter(tokens: readonly Node[], noun: number): number {
  for (let i = noun + 1; i < tokens.length; i += 1) {
    if (tokens[i]?.tag === 'VERB') return i;
    if (tokens[i]?.tag !== 'AUX' && tokens[i]?.tag !== 'ADV') return -1;
  }
  return -1;
}
