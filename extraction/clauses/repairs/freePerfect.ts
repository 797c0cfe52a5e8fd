import type { Node } from '../../stages.ts';
import { type SetArc, wordAt } from './arcs.ts';

/** "have banned women from …": a participle right behind "have" is its verb, and describes nothing. */
export function freePerfect(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((have, i) => {
    const participle = tokens[i + 1];
    if (!/^(?:have|has|had)$/.test(wordAt(tokens, i)) || participle?.label !== 'amod') return;
    const noun = participle.head;
    const isObject = tokens[noun]?.head === i && tokens[noun]?.label === 'obj' && noun === i + 2;
    if (!isObject || !/ed$/.test(wordAt(tokens, i + 1)) || participle.tag !== 'VERB') return;
    set(i + 1, { head: have.head, label: have.label });
    tokens.forEach(({ head, label }, child) => {
      if (head === i && child !== i + 1) set(child, { head: i + 1 });
      else if (head === noun && label === 'acl') set(child, { head: i + 1, label: 'advcl' });
    });
    set(i, { head: i + 1, label: 'aux', tag: 'AUX' });
  });
}
