import { isCalendarWord } from '../../names/calendarWords.ts';
import type { Node } from '../../stages.ts';
import { hasPreposition, NOMINAL, type SetArc, wordAt } from './arcs.ts';

const PERIODS: ReadonlySet<string> = new Set(['week', 'month', 'year', 'night', 'weekend']);
const ADVERBS: ReadonlySet<string> = new Set(['today', 'yesterday', 'tonight', 'tomorrow']);
const BEFORE_TIME: ReadonlySet<string> = new Set([
  'on',
  'late',
  'early',
  'last',
  'this',
  'next',
  'earlier',
  'later',
  ',',
]);

/** "The minister last week announced …", "Toyota late Thursday recalled …": a time is no subject, who stands before it is. */
export function freeTimes(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((time, t) => {
    freeSaidThen(tokens, t, set);
    if (!isTime(tokens, t)) return;
    if (freeFollower(tokens, t, set) || freeBehindMonth(tokens, t, set)) return;
    if (time.head <= t) {
      freeObject(tokens, t, set);
      return;
    }
    if (!time.label.startsWith('nsubj') && !standsForSubject(tokens, t)) return;
    let before = t - 1;
    while (BEFORE_TIME.has(wordAt(tokens, before))) before -= 1;
    if (before < 0 || before === t || !NOMINAL.has(tokens[before]?.tag ?? '')) return;
    const verb = time.head;
    let subject = before;
    for (
      let head = tokens[subject]?.head ?? -1;
      head >= 0 && head < before;
      head = tokens[subject]?.head ?? -1
    )
      subject = head;
    if (['VERB', 'AUX', 'ADP'].includes(tokens[subject]?.tag ?? '')) return;
    set(subject, { head: verb, label: time.label.startsWith('nsubj') ? time.label : 'nsubj' });
    set(t, { head: verb, label: 'obl:unmarked' });
  });
}

/** "demanded on May 8 that they leave": a date has no clause with "that" and a subject; the verb has it. */
function freeSaidThen(tokens: readonly Node[], t: number, set: SetArc): void {
  const that = t + 1;
  const isDate = isTime(tokens, t) || (tokens[t]?.tag === 'NUM' && isTime(tokens, t - 1));
  if (!isDate || wordAt(tokens, that) !== 'that') return;
  const said = tokens[t]?.head ?? -1;
  const verb = tokens.findIndex(({ head, label }) => head === t && label === 'acl:relcl');
  const hasSubject = tokens.some(
    ({ head, label }, i) => head === verb && i > that && i < verb && label.startsWith('nsubj'),
  );
  if (verb < that || tokens[said]?.tag !== 'VERB' || !hasSubject) return;
  set(verb, { head: said, label: 'ccomp' });
  set(that, { head: verb, label: 'mark', tag: 'SCONJ' });
}

/** "Friday Norway expelled …", "Last month Norway expelled …": at the beginning the name behind a time is the subject, and the time no part of it. */
function freeFollower(tokens: readonly Node[], t: number, set: SetArc): boolean {
  const [name, verb] = [tokens[t + 1], tokens[t + 2]];
  const isFirst = tokens.slice(0, t).every(({ word }) => BEFORE_TIME.has(word)) && wordAt(tokens, 0) !== 'on';
  if (!isFirst || name?.tag !== 'PROPN' || isCalendarWord(name.text) || verb?.tag !== 'VERB') return false;
  set(t + 1, { head: t + 2, label: 'nsubj' });
  set(t, { head: t + 2, label: 'obl:unmarked' });
  return true;
}

/** "In February Moscow expelled …": the preposition is the month's, the name behind it the subject. */
function freeBehindMonth(tokens: readonly Node[], t: number, set: SetArc): boolean {
  const [preposition, time, name, verb] = [tokens[t - 1], tokens[t], tokens[t + 1], tokens[t + 2]];
  if (t !== 1 || preposition?.tag !== 'ADP' || !isCalendarWord(time?.text ?? '')) return false;
  if (name?.tag !== 'PROPN' || verb?.tag !== 'VERB' || time?.head !== t + 1) return false;
  set(t + 1, { head: t + 2, label: 'nsubj' });
  set(t, { head: t + 2, label: 'obl' });
  set(t - 1, { head: t, label: 'case' });
  return true;
}

function isTime(tokens: readonly Node[], t: number): boolean {
  const time = tokens[t];
  if (!time) return false;
  if (ADVERBS.has(wordAt(tokens, t)) || isCalendarWord(time.text)) return true;
  return PERIODS.has(time.lemma) && BEFORE_TIME.has(wordAt(tokens, t - 1));
}

/** "Gabon today threatened …": what stands before the time hangs on it, and the verb has no subject. */
function standsForSubject(tokens: readonly Node[], t: number): boolean {
  const time = tokens[t];
  const before = tokens[t - 1];
  if (time?.label !== 'obl:unmarked' || before?.head !== t) return false;
  return !tokens
    .slice(0, time.head)
    .some(({ head, label }) => head === time.head && label.startsWith('nsubj'));
}

/** "to visit China next month", "expelled 20 Russians between them last Friday": what stands before a time is the object, and no part of it. */
function freeObject(tokens: readonly Node[], t: number, set: SetArc): void {
  const verb = tokens[t]?.head ?? -1;
  let before = t - 1;
  while (BEFORE_TIME.has(wordAt(tokens, before))) before -= 1;
  const object = tokens.findIndex(
    ({ head, tag, label }, i) =>
      i > verb && i <= before && head === t && tag === 'PROPN' && label !== 'nmod:poss',
  );
  if (
    object < 0 ||
    tokens[verb]?.tag !== 'VERB' ||
    hasPreposition(tokens, object) ||
    tokens.slice(verb + 1, t).some(({ head, label }) => head === verb && label === 'obj')
  )
    return;
  set(object, { head: verb, label: 'obj' });
}
