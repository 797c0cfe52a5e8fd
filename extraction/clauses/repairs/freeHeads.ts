import type { Node } from '../../stages.ts';
import { findVerbAbove, NOMINAL, type SetArc, wordAt } from './arcs.ts';

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** Written with a capital at the beginning of a sentence, and taken for names there. */
const TENS: ReadonlySet<string> = new Set('twenty thirty forty fifty sixty seventy eighty ninety'.split(' '));

/** "provided an additional $2 million", ", with the leaders of Chad": "Forty-five diplomats": articles, prepositions, numbers and marks lead nothing; the noun does. */
export function freeHeads(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ head, tag }, i) => {
    const mark = tokens[head];
    if (mark?.tag === 'PUNCT' && tag !== 'PUNCT' && mark.head >= 0) set(i, { head: mark.head });
  });
  tokens.forEach(({ head, tag, label }, noun) => {
    const leader = tokens[head];
    if (!leader || head > noun || !(NOMINAL.has(tag) || tag === 'SYM')) return;
    if (leader.tag === 'DET' && ARTICLES.has(leader.word)) takePlace(tokens, set, noun, head, 'det');
    else if (label === 'obj' && leader.label === 'case') takePlace(tokens, set, noun, head, 'case');
    else if (head === 0 && TENS.has(leader.word) && tag !== 'NUM') {
      takePlace(tokens, set, noun, head, 'nummod');
      set(head, { tag: 'NUM' });
    }
  });
}

/** The noun stands where the word before it stood, with all that hung from that. */
function takePlace(tokens: readonly Node[], set: SetArc, noun: number, leader: number, role: string): void {
  const { head = -1, label = 'root' } = tokens[leader] ?? {};
  const isBehindComma = wordAt(tokens, leader - 1) === ',';
  const above = isBehindComma ? findVerbAbove(tokens, head) : head;
  set(noun, role === 'case' ? { head: above < 0 ? head : above, label: 'obl' } : { head, label });
  set(leader, { head: noun, label: role });
  tokens.forEach((token, i) => {
    if (token.head === leader && i !== noun) set(i, { head: noun });
  });
}
