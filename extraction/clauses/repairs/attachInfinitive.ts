import type { Node } from '../../stages.ts';
import { OBJECT_CONTROL, TREATING } from '../carriers.ts';
import { hasCopula, hasPreposition, isAncestor, type SetArc } from './arcs.ts';

/** Verbs whose subject does what the infinitive behind their object says. */
const CALLING_IN: ReadonlySet<string> = new Set(['summon', 'recall', 'convene']);

/** What is undertaken: it has its purpose right behind it. */
const MISSIONS: ReadonlySet<string> = new Set([
  'mission',
  'campaign',
  'operation',
  'offensive',
  'effort',
  'bid',
  'attempt',
  'drive',
  'battle',
  'fight',
  'struggle',
  'plan',
  'decision',
]);

/** How far behind the verb the infinitive may stand. */
const TERM = 12;

const TERMS: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'month', 'year', 'deadline', 'minute']);

/** "commented on the mission to recapture Mekelle": an infinitive right behind what is undertaken says what for, and is nobody else's. */
export function attachPurpose(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ tag, label, head }, infinitive) => {
    const noun = infinitive - 2;
    if (tag !== 'VERB' || !['advcl', 'xcomp'].includes(label) || head >= noun) return;
    if (tokens[infinitive - 1]?.word !== 'to' || tokens[noun]?.tag !== 'NOUN') return;
    const isTreated = TREATING.has(tokens[head]?.lemma ?? '') && tokens[noun]?.head === head;
    if (MISSIONS.has(tokens[noun]?.lemma ?? '') && (hasPreposition(tokens, noun) || isTreated))
      set(infinitive, { head: noun, label: 'acl' });
  });
}

/** "was the last member to approve it": the infinitive says of the noun what it did, and the noun has the sentence. */
export function attachRanked(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ tag, label, head: verb }, noun) => {
    if (tag !== 'NOUN' || label !== 'nsubj' || verb !== noun + 2 || !hasCopula(tokens, noun)) return;
    if (tokens[noun + 1]?.word !== 'to') return;
    const { head = -1, label: above = 'root' } = tokens[verb] ?? {};
    set(noun, { head, label: above });
    set(verb, { head: noun, label: 'acl' });
    tokens.forEach((token, i) => {
      if (token.head === verb && (token.label === 'punct' || token.label === 'parataxis') && i > verb)
        set(i, { head: noun });
    });
  });
}

/** "gave Chad until noon on Friday to leave", "gave him a week to go": who is given time is to use it. */
export function attachTerm(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ tag, word }, infinitive) => {
    if (tag !== 'VERB' || tokens[infinitive - 1]?.word !== 'to' || /ing$/.test(word)) return;
    const verb = tokens.findLastIndex(
      ({ lemma }, i) => i < infinitive && i > infinitive - TERM && lemma === 'give',
    );
    if (verb < 0 || tokens[verb]?.tag !== 'VERB' || isAncestor(tokens, infinitive, verb)) return;
    const given = tokens.slice(verb + 1, infinitive - 1);
    const isTimed = given.some(({ word: limit, lemma }) => limit === 'until' || TERMS.has(lemma));
    const isBroken = given.some(({ tag: other, text }) => other === 'VERB' || text === ',');
    if (isTimed && !isBroken) set(infinitive, { head: verb, label: 'xcomp' });
  });
}

/** "ordered the ambassador to leave": an infinitive behind the object of such a verb is what the object is to do; "summoned him to protest": what for. */
export function attachInfinitive(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((token, infinitive) => {
    if (token.label !== 'acl' || token.tag !== 'VERB' || token.head > infinitive) return;
    const object = tokens[token.head];
    const isInfinitive = tokens.some(
      ({ head, label, word }) => head === infinitive && label === 'mark' && word === 'to',
    );
    if (!isInfinitive || object?.label !== 'obj') return;
    const governor = tokens[object.head]?.lemma ?? '';
    if (CALLING_IN.has(governor)) set(infinitive, { head: object.head, label: 'advcl' });
    else if (OBJECT_CONTROL.has(governor)) set(infinitive, { head: object.head, label: 'xcomp' });
  });
}
