import type { Node } from '../../stages.ts';
import { findVerbAbove, type SetArc, wordAt } from './arcs.ts';

/** "have banned women from …": a participle right behind "have" is its verb, and describes nothing. */
export function freePerfect(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((have, i) => {
    const participle = tokens[i + 1];
    freeHaving(tokens, i, set);
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

/** "accused soldiers of having killed hundreds": a participle behind "having" does to the noun what it seems to say of it. */
function freeHaving(tokens: readonly Node[], having: number, set: SetArc): void {
  const participle = tokens[having + 1];
  const noun = participle?.head ?? -1;
  if (wordAt(tokens, having) !== 'having' || participle?.label !== 'amod' || noun < having) return;
  const preposition = tokens.findIndex(
    ({ head, label }, i) => head === noun && label === 'case' && i < having,
  );
  const verb = findVerbAbove(tokens, tokens[noun]?.head ?? -1);
  if (preposition !== having - 1 || verb < 0 || verb > having) return;
  set(having + 1, { head: verb, label: 'advcl' });
  set(noun, { head: having + 1, label: 'obj' });
  set(preposition, { head: having + 1, label: 'mark' });
}
