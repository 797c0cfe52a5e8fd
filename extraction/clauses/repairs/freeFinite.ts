import type { Node } from '../../stages.ts';
import { lemmatize } from '../../tokens/lemmatize.ts';
import { giveBefore, hasCopula, NOMINAL, type SetArc, wordAt } from './arcs.ts';

/**
 * "Militants beheaded two workers", "The United Nations suspended deliveries": no participle stands before the number or the article of
 * its noun, nor behind a name; it is a verb, and the noun before it does it.
 */
export function freeFinite(tokens: readonly Node[], verbs: ReadonlySet<string>, set: SetArc): void {
  freeResult(tokens, verbs, set);
  freeRuling(tokens, verbs, set);
  freeShot(tokens, set);
  tokens.forEach((token, verb) => {
    const noun = token.head;
    const lemma = lemmatize(token.word, 'VERB');
    if (token.label !== 'amod' || noun <= verb || /ing$/.test(token.word)) return;
    if (token.tag !== 'VERB' && !(token.tag === 'ADJ' && /ed$/.test(token.word) && verbs.has(lemma))) return;
    const doer = verb - 1;
    if (!NOMINAL.has(tokens[doer]?.tag ?? '') || wordAt(tokens, doer) === '-') return;
    const isSentence = tokens[noun]?.label === 'root' && tokens[noun]?.tag === 'PROPN';
    const isBehindName =
      (token.tag === 'VERB' || isSentence) && tokens[doer]?.tag === 'PROPN' && tokens[doer]?.head === noun;
    const isBetween = token.tag === 'VERB' && verbs.has(lemma) && areAlike(tokens[doer], tokens[noun]);
    if (!isBehindName && !isBetween && !opensNoun(tokens[verb + 1], noun)) return;
    const { head = -1, label = 'root' } = tokens[noun] ?? {};
    const isSubject = label === 'nsubj' && tokens[head]?.tag === 'VERB' && head > noun;
    set(verb, { tag: 'VERB', lemma });
    if (isSubject) putAbove(tokens, set, verb, head);
    else set(verb, { head, label });
    set(noun, { head: verb, label: 'obj' });
    if (tokens[doer]?.head === noun || tokens[doer]?.head === head) set(doer, { head: verb, label: 'nsubj' });
    giveBefore(tokens, set, doer, noun);
  });
}

/** "Eritrean troops massacred civilians, it said": one verb has not two nouns before it in the same role. */
function areAlike(doer: Node | undefined, noun: Node | undefined): boolean {
  return (
    doer?.tag === 'NOUN' && doer.head === noun?.head && doer.label === noun.label && doer.label !== 'conj'
  );
}

/** "Jordan shot down Iranian drones": "shot" before "down" is a verb. */
function freeShot(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ word, tag }, verb) => {
    const object = tokens[verb + 1]?.head ?? -1;
    const doer = verb - 1;
    if (word !== 'shot' || tag !== 'NOUN' || wordAt(tokens, verb + 1) !== 'down' || object <= verb) return;
    if (!NOMINAL.has(tokens[doer]?.tag ?? '') || tokens[doer]?.head !== verb) return;
    set(verb, { tag: 'VERB', lemma: 'shoot' });
    set(verb + 1, { head: verb, label: 'compound:prt' });
    set(object, { head: verb, label: 'obj' });
    set(doer, { head: verb, label: 'nsubj' });
    giveBefore(tokens, set, doer, verb);
  });
}

/** "The US military trains Iraqi pilots to fly": no noun is a sentence; its subject is the verb, and it what is done to. */
function freeRuling(tokens: readonly Node[], verbs: ReadonlySet<string>, set: SetArc): void {
  tokens.forEach(({ tag, label, head: object, word }, verb) => {
    if (tag !== 'NOUN' || label !== 'nsubj' || object < verb || !/[^s]s$/.test(word)) return;
    const lemma = lemmatize(word, 'VERB');
    const noun = tokens[object];
    const doer = verb - 1;
    if (!verbs.has(lemma)) return;
    if (noun?.label !== 'root' || !NOMINAL.has(noun.tag) || hasCopula(tokens, object)) return;
    if (!NOMINAL.has(tokens[doer]?.tag ?? '') || tokens[doer]?.head !== verb) return;
    set(verb, { head: -1, label: 'root', tag: 'VERB', lemma });
    set(object, { head: verb, label: 'obj' });
    set(doer, { head: verb, label: 'nsubj' });
    giveBefore(tokens, set, doer, verb);
    tokens.forEach(({ head, label: role }, i) => {
      if (head === object && i > object && role === 'punct') set(i, { head: verb });
    });
  });
}

/** "Police shot dead 22 people": nor does an adjective stand before the number; it is what the verb before it leads to. */
function freeResult(tokens: readonly Node[], verbs: ReadonlySet<string>, set: SetArc): void {
  tokens.forEach(({ tag, label, head: noun }, adjective) => {
    const verb = adjective - 1;
    const lemma = lemmatize(wordAt(tokens, verb), 'VERB');
    if (tag !== 'ADJ' || label !== 'amod' || noun < adjective || !opensNoun(tokens[adjective + 1], noun))
      return;
    if (tokens[verb]?.tag !== 'NOUN' || tokens[noun]?.head !== verb || !verbs.has(lemma)) return;
    set(verb, { tag: 'VERB', lemma });
    set(noun, { label: 'obj' });
    set(adjective, { head: verb, label: 'xcomp' });
    const doer = verb - 1;
    if (tokens[doer]?.head !== verb || !NOMINAL.has(tokens[doer]?.tag ?? '')) return;
    set(doer, { label: 'nsubj' });
    giveBefore(tokens, set, doer, verb);
  });
}

function opensNoun(next: Node | undefined, noun: number): boolean {
  return next?.head === noun && ['DET', 'NUM'].includes(next.tag);
}

/** "suspended deliveries after fire hit a convoy": the verb that seemed to be that of the sentence is that of a clause, with the noun before it. */
function putAbove(tokens: readonly Node[], set: SetArc, verb: number, later: number): void {
  const { head = -1, label = 'root' } = tokens[later] ?? {};
  set(verb, { head, label });
  set(later, { head: verb, label: 'advcl' });
  const opening = tokens.findIndex(
    (child, i) => i > verb && i < later && child.label === 'case' && child.head === later - 1,
  );
  if (opening < 0) return;
  set(later - 1, { head: later, label: 'nsubj' });
  set(opening, { head: later, label: 'mark' });
}
