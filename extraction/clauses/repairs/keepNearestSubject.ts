import type { Node } from '../../stages.ts';
import { hasChild, hasPreposition, type SetArc } from './arcs.ts';

/**
 * Of two subjects before a verb the nearest is meant, but for one behind a preposition: "A series of strikes against militants killed
 * three" is about the series. One behind the verb is its object.
 */
export function keepNearestSubject(tokens: readonly Node[], set: SetArc): void {
  const subjectOf = new Map<number, number>();
  tokens.forEach((token, i) => {
    if (
      token.label === 'nsubj:outer' &&
      tokens.some(({ head, label }) => head === token.head && label === 'nsubj')
    )
      set(i, { label: 'expl' });
    if (token.label !== 'nsubj' && token.label !== 'nsubj:pass') return;
    const earlier = subjectOf.get(token.head) ?? findDislocated(tokens, i);
    if (earlier !== undefined && earlier < token.head && i > token.head) {
      if (!hasChild(tokens, token.head, 'obj')) set(i, { label: 'obj' });
      return;
    }
    if (earlier !== undefined && i < token.head && isBehindPreposition(tokens, i, earlier)) {
      set(i, { head: earlier, label: 'nmod' });
      set(earlier, { label: token.label });
      return;
    }
    if (earlier !== undefined && i < token.head)
      set(earlier, earlier === i - 1 ? { head: i, label: 'compound' } : { label: 'dislocated' });
    if (earlier === undefined || i < token.head) subjectOf.set(token.head, i);
  });
}

function isBehindPreposition(tokens: readonly Node[], noun: number, earlier: number): boolean {
  return hasPreposition(tokens, noun) && !hasPreposition(tokens, earlier);
}

/** What the parser took for no part of the clause, though it stands before what hangs behind its preposition. */
function findDislocated(tokens: readonly Node[], subject: number): number | undefined {
  const verb = tokens[subject]?.head;
  const found = tokens.findIndex(
    ({ head, label }, i) => i < subject && head === verb && label === 'dislocated',
  );
  return found >= 0 && hasPreposition(tokens, subject) ? found : undefined;
}
