import type { Node } from '../../stages.ts';
import { hasChild, type SetArc } from './arcs.ts';

export function keepNearestSubject(tokens: readonly Node[], set: SetArc): void {
  const subjectOf = new Map<number, number>();
  tokens.forEach((token, i) => {
    if (
      token.label === 'nsubj:outer' &&
      tokens.some(({ head, label }) => head === token.head && label === 'nsubj')
    )
      set(i, { label: 'expl' });
    if (token.label !== 'nsubj' && token.label !== 'nsubj:pass') return;
    const earlier = subjectOf.get(token.head);
    if (earlier !== undefined && earlier < token.head && i > token.head) {
      if (!hasChild(tokens, token.head, 'obj')) set(i, { label: 'obj' });
      return;
    }
    if (earlier !== undefined && i < token.head)
      set(earlier, earlier === i - 1 ? { head: i, label: 'compound' } : { label: 'dislocated' });
    if (earlier === undefined || i < token.head) subjectOf.set(token.head, i);
  });
}
