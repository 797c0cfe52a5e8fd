import type { Node } from '../../stages.ts';
import type { SetArc } from './arcs.ts';

/** "strikes in Lebanon against Hezbollah", "aid to Haiti from Canada": a name has no such phrase, the noun it belongs to has it. */
export function freeFromName(tokens: readonly Node[], set: SetArc): void {
  const caseOf = tokens.map(() => '');
  for (const { word, head, label } of tokens) if (label === 'case' && head >= 0) caseOf[head] ||= word;
  tokens.forEach(({ label, head }, i) => {
    const name = tokens[head];
    const owner = name && tokens[name.head];
    if (label !== 'nmod' || head > i || name?.tag !== 'PROPN' || name.label !== 'nmod') return;
    if (owner?.tag !== 'NOUN' || name.head > head) return;
    const own = caseOf[i] ?? '';
    const above = caseOf[head] ?? '';
    const isOfDeed = ['against', 'by'].includes(own) && ['in', 'on', 'of', 'by'].includes(above);
    if (isOfDeed || (own === 'from' && above === 'to')) set(i, { head: name.head });
  });
}
