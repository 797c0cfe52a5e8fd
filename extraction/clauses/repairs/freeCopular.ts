import type { Node } from '../../stages.ts';
import { NOMINAL, type SetArc } from './arcs.ts';

/** "denied that Rome was behind the raid and accused Mali": what somebody is, is no subject; the verb behind "and" goes on with the one before. */
export function freeCopular(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ tag, label, head: verb }, noun) => {
    if (!NOMINAL.has(tag) || !label.startsWith('nsubj') || tokens[verb]?.tag !== 'VERB' || verb < noun)
      return;
    const copula = tokens.findIndex((token, i) => i < noun && token.head === noun && token.label === 'cop');
    const subject = tokens.findLastIndex(
      (token, i) => i < copula && token.head === noun && NOMINAL.has(token.tag),
    );
    const and = tokens.findIndex(
      (token, i) => i > noun && i < verb && token.head === verb && token.label === 'cc',
    );
    const { head: above = -1, label: role = 'root' } = tokens[verb] ?? {};
    if (copula < 0 || subject < 0 || and < 0 || above < 0 || above > noun) return;
    set(noun, { head: above, label: role });
    set(subject, { label: 'nsubj' });
    set(verb, { head: above, label: 'conj' });
    tokens.forEach((token, i) => {
      if (i < subject && token.head === verb && token.label === 'mark') set(i, { head: noun });
    });
  });
}
