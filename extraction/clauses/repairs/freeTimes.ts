import { isCalendarWord } from '../../names/calendarWords.ts';
import type { Node } from '../../stages.ts';
import { NOMINAL, type SetArc, wordAt } from './arcs.ts';

const PERIODS: ReadonlySet<string> = new Set(['week', 'month', 'year', 'night', 'weekend']);
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
    if (!time.label.startsWith('nsubj') || time.head <= t) return;
    const isPeriod = PERIODS.has(time.lemma) && BEFORE_TIME.has(wordAt(tokens, t - 1));
    if (!isPeriod && !isCalendarWord(time.text)) return;
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
    set(subject, { head: verb, label: time.label });
    set(t, { head: verb, label: 'obl:unmarked' });
  });
}
