import type { NameSpan, Node } from '../../stages.ts';
import { SAYING } from '../carriers.ts';
import { findUnitHead, NOMINAL, type SetArc } from './arcs.ts';

const MAX_TITLE = 8;

/** "… its support for Kenya, Prime Minister Jane Doe said": the name between the comma and the verb of saying is its subject. */
export function nameSpeaker(tokens: readonly Node[], { first, last }: NameSpan, set: SetArc): void {
  const verb = last + 1;
  const saying = tokens[verb];
  if (saying?.tag !== 'VERB' || !SAYING.has(saying.lemma) || !followsComma(tokens, first)) return;
  const speaker = findUnitHead(tokens, first, last);
  joinSpeakers(tokens, speaker, { first, last }, set);
  if (tokens[speaker]?.head === verb && tokens[speaker]?.label === 'nsubj') return;
  const said = tokens.findIndex((token, i) => i < first && token.head === verb && token.label === 'ccomp');
  if (said < 0) {
    if (endsSentence(tokens, verb) && saying.head >= 0 && saying.head < first)
      putBehind(tokens, verb, speaker, set);
    return;
  }
  tokens.forEach((token, i) => {
    if (token.head === verb && i > said && i < first && token.label === 'nsubj' && NOMINAL.has(token.tag))
      set(i, { head: said, label: 'obj' });
  });
  set(speaker, { head: verb, label: 'nsubj' });
}

/** "will increase pressure on Iran, Secretary Jane Doe said on Monday.": nothing is done behind the verb. */
function endsSentence(tokens: readonly Node[], verb: number): boolean {
  return !tokens.slice(verb + 1).some(({ tag, label }) => tag === 'VERB' || tag === 'AUX' || label === 'obj');
}

/** The verb of saying stands beside the whole sentence, whatever of it the parser hung it on. */
function putBehind(tokens: readonly Node[], verb: number, speaker: number, set: SetArc): void {
  const root = tokens.findIndex(({ head }) => head < 0);
  if (root < 0 || root > speaker) return;
  set(verb, { head: root, label: 'parataxis' });
  set(speaker, { head: verb, label: 'nsubj' });
}

/** "…, Economy Minister Jane Doe and Trade Minister John Roe said": what the parser gave to the words before the comma speaks, too. */
function joinSpeakers(
  tokens: readonly Node[],
  speaker: number,
  { first, last }: Pick<NameSpan, 'first' | 'last'>,
  set: SetArc,
): void {
  const comma = tokens.findLastIndex(({ text }, i) => i < first && text === ',');
  const and = tokens.findLastIndex(({ word }, i) => i < first && i > comma && word === 'and');
  if (comma < 0 || and < 0) return;
  tokens.forEach(({ head, label }, i) => {
    if (i <= comma || i >= first || label === 'punct') return;
    if (i > and && head < and) set(i, { head: speaker, label: 'compound' });
    else if (i === and) set(i, { head: speaker });
    else if (i < and && (head < comma || head > last)) set(i, { head: speaker, label: 'conj' });
  });
}

/** Only a title in capitals stands between the comma and the name. */
function followsComma(tokens: readonly Node[], first: number): boolean {
  let i = first - 1;
  while (i > first - MAX_TITLE && /^(?:\p{Lu}|of$|the$|for$|and$)/u.test(tokens[i]?.text ?? '')) i -= 1;
  return tokens[i]?.text === ',';
}
