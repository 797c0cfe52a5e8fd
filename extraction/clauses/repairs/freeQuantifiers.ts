import type { Node } from '../../stages.ts';
import { baseLabel, hasChild, hasPreposition, type SetArc, wordAt } from './arcs.ts';

const ROUNDING: ReadonlySet<string> = new Set(['over', 'around', 'about', 'under', 'nearly']);

/** "killed at least 81 people": a bare object, not one behind "at". */
export function freeQuantifiers(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((token, i) => {
    const quantifies = wordAt(tokens, i) === 'at' && ['least', 'most'].includes(wordAt(tokens, i + 1));
    const counts =
      wordAt(tokens, i) === 'up' && wordAt(tokens, i + 1) === 'to' && tokens[i + 2]?.tag === 'NUM';
    const rounds = ROUNDING.has(wordAt(tokens, i)) && ['NUM', 'SYM'].includes(tokens[i + 1]?.tag ?? '');
    if (!quantifies && !counts && !(rounds && isVerbBefore(tokens, i))) return;
    if (quantifies) attachCounted(tokens, i, set);
    set(i, { label: 'advmod' });
    if (token.label !== 'case') return;
    const noun = token.head;
    const verb = tokens[noun]?.head ?? -1;
    if (baseLabel(tokens, noun) === 'obl' && !hasChild(tokens, verb, 'obj')) set(noun, { label: 'obj' });
  });
}

/** "flew over 13 tons": behind a verb, and not "over 13 years". */
function isVerbBefore(tokens: readonly Node[], i: number): boolean {
  const noun = tokens[i]?.head ?? -1;
  return (
    tokens[i - 1]?.tag === 'VERB' && tokens[noun]?.head === i - 1 && !PERIODS.has(tokens[noun]?.lemma ?? '')
  );
}

const PERIODS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'hour', 'minute', 'decade']);

/** "deported at least four seekers": what is counted is what is done to, and "least" goes with the number. */
function attachCounted(tokens: readonly Node[], at: number, set: SetArc): void {
  const noun = tokens[at + 1]?.head ?? -1;
  const number = tokens.findIndex(({ head, label }, n) => n > at + 1 && head === noun && label === 'nummod');
  if (number !== at + 2 || !['obj', 'obl'].includes(tokens[at + 1]?.label ?? '')) return;
  set(at + 1, { head: number, label: 'advmod' });
  const verb = tokens[noun]?.head ?? -1;
  const isFree = !hasChild(tokens, verb, 'obj') && !hasPreposition(tokens, noun);
  if (isFree && baseLabel(tokens, noun) === 'obl' && verb === at - 1) set(noun, { label: 'obj' });
}
