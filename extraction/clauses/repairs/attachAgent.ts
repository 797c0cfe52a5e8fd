import type { Node } from '../../stages.ts';
import { CARRIERS } from '../carriers.ts';
import { baseLabel, hasChild, isPassive, type SetArc, wordAt } from './arcs.ts';

/** "were shot dead by soldiers": who did it hangs from the passive, not from its adjective. */
export function attachAgent(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((token, by) => {
    if (token.word !== 'by' || token.label !== 'case') return;
    const doer = token.head;
    const adjective = tokens[doer]?.head ?? -1;
    const verb = tokens[adjective]?.head ?? -1;
    if (baseLabel(tokens, doer) !== 'obl' || tokens[adjective]?.tag !== 'ADJ' || by < adjective) return;
    if (isPassive(tokens, verb) && wordAt(tokens, verb + 1) === wordAt(tokens, adjective))
      set(doer, { head: verb, label: 'obl:agent' });
  });
}

/** "was barred from holding office by the court": a doer behind an active verb with its object is that of the passive above it. */
export function attachOuterAgent(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ word, label, head: doer }, by) => {
    if (word !== 'by' || label !== 'case') return;
    const inner = tokens[doer]?.head ?? -1;
    const outer = tokens[inner]?.head ?? -1;
    const isNominal = ['NOUN', 'PROPN'].includes(tokens[doer]?.tag ?? '') && tokens[doer]?.label === 'obl';
    if (!isNominal || !['advcl', 'xcomp'].includes(tokens[inner]?.label ?? '') || !isPassive(tokens, outer))
      return;
    const hasObject = tokens.some((token, i) => token.head === inner && token.label === 'obj' && i < by);
    if (hasObject && !hasChild(tokens, outer, 'obl:agent') && inner > outer)
      set(doer, { head: outer, label: 'obl:agent' });
  });
}

/** "was carried out by fighters on a market": what an act is aimed at hangs from the verb, not from who does it. */
export function attachBehindAgent(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ word, label, head: aim }, preposition) => {
    if (label !== 'case' || (word !== 'on' && word !== 'against') || tokens[aim]?.label !== 'nmod') return;
    const agent = tokens[aim]?.head ?? -1;
    const verb = tokens[agent]?.head ?? -1;
    if (
      tokens[agent]?.label === 'obl:agent' &&
      agent < preposition &&
      CARRIERS.has(tokens[verb]?.lemma ?? '')
    )
      set(aim, { head: verb, label: 'obl' });
  });
}

/** "condemned the decision by Chile": who does with an object what a verb says needs no other to do it; it is the object's. */
export function attachAuthor(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ label, head: verb }, author) => {
    if (label !== 'obl:agent' || isPassive(tokens, verb)) return;
    const object = tokens.findIndex((token) => token.head === verb && token.label === 'obj');
    if (
      hasChild(tokens, verb, 'nsubj') &&
      object > verb &&
      wordAt(tokens, object + 1) === 'by' &&
      author > object
    )
      set(author, { head: object, label: 'nmod' });
  });
}
