import type { Node } from '../../stages.ts';
import { LIST_REACH, NOMINAL, type SetArc, wordAt } from './arcs.ts';

/** "between Japan and the Philippines": the second is coordinated with the first, whatever follows. */
export function joinBetween(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((token, i) => {
    if (wordAt(tokens, i) !== 'between' || token.label !== 'case') return;
    const first = token.head;
    const and = tokens.findIndex((other, n) => n > first && n < first + LIST_REACH && other.text === 'and');
    if (and < 0 || tokens.slice(first + 1, and).some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return;
    let second = and + 1;
    while (
      second < tokens.length &&
      !(
        NOMINAL.has(tokens[second]?.tag ?? '') &&
        ((tokens[second]?.head ?? -1) < and ||
          (tokens[second]?.head ?? -1) > and + LIST_REACH ||
          ['VERB', 'AUX'].includes(tokens[tokens[second]?.head ?? -1]?.tag ?? ''))
      )
    )
      second += 1;
    if (second > and + LIST_REACH || tokens[second]?.head === first) return;
    const { head = -1, label = '' } = tokens[second] ?? {};
    set(second, { head: first, label: 'conj' });
    if (!label.startsWith('nsubj') || tokens[second]?.head !== first) return;
    const noun = tokens[first]?.head ?? -1;
    if (tokens[noun]?.head === head) set(noun, { label });
  });
}
