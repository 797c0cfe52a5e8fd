import type { Node } from '../../stages.ts';
import { baseLabel, NOMINAL, type SetArc } from './arcs.ts';

/**
 * "strikes against Hamas targets": a preposition governs the whole noun, not the name in it;
 * "an investigation into Smith over allegations": of two prepositions under one noun the first governs what stands between.
 */
export function attachPrepositions(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((token, i) => {
    if (token.label !== 'case' || token.head <= i) return;
    const whole = findWhole(tokens, token.head);
    if (whole !== token.head) set(i, { head: whole });
    const next = tokens.findIndex(
      (other, n) => n > i + 1 && n < token.head && other.label === 'case' && other.head === token.head,
    );
    if (next < 0) return;
    for (let noun = next - 1; noun > i; noun -= 1) {
      if (!NOMINAL.has(tokens[noun]?.tag ?? '') || ['compound', 'flat'].includes(baseLabel(tokens, noun)))
        continue;
      const governor = tokens[token.head]?.head ?? -1;
      const above = tokens[noun]?.head ?? -1;
      if (above > noun || above === token.head || above < 0)
        set(noun, { head: governor >= 0 && governor < i ? governor : above, label: 'nmod' });
      set(i, { head: noun });
      return;
    }
  });
}

/** The noun that a name before it belongs to. */
function findWhole(tokens: readonly Node[], name: number): number {
  let whole = name;
  while (tokens[whole]?.label === 'compound' && (tokens[whole]?.head ?? -1) > whole)
    whole = tokens[whole]?.head ?? whole;
  return whole;
}
