import type { Node } from '../../stages.ts';
import { OBJECT_CONTROL } from '../carriers.ts';
import type { SetArc } from './arcs.ts';

/** Verbs whose subject does what the infinitive behind their object says. */
const CALLING_IN: ReadonlySet<string> = new Set(['summon', 'recall', 'convene']);

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
