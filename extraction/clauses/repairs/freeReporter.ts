import type { Node } from '../../stages.ts';
import { SAYING } from '../carriers.ts';
import { NOMINAL, type SetArc, wordAt } from './arcs.ts';

/** "… was found in Gulu, local news agencies reported on Friday": the noun between the comma and the verb of saying is its subject, and part of no list. */
export function freeReporter(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ lemma, tag, label, head: reporter }, verb) => {
    if (label !== 'acl' || tag !== 'VERB' || !SAYING.has(lemma) || reporter !== verb - 1) return;
    if (/ing$/.test(wordAt(tokens, verb)) || wordAt(tokens, verb + 1) === 'to') return;
    const comma = findComma(tokens, reporter);
    const above = tokens[reporter]?.head ?? -1;
    const root = tokens.findIndex(({ head, tag: own }) => head < 0 && own === 'VERB');
    if (comma < 0 || above < 0 || above > comma || root < 0 || root > comma) return;
    if (
      tokens.some(
        (token, i) =>
          token.head === verb && (token.label === 'obj' || (token.label === 'obl:agent' && i > verb)),
      )
    )
      return;
    set(verb, { head: root, label: 'parataxis' });
    set(reporter, { head: verb, label: 'nsubj' });
  });
}

/** The comma before a noun, with nothing but its own words between. */
function findComma(tokens: readonly Node[], noun: number): number {
  let i = noun - 1;
  while (tokens[i]?.head === noun && !NOMINAL_END.has(wordAt(tokens, i))) i -= 1;
  return wordAt(tokens, i) === ',' && NOMINAL.has(tokens[noun]?.tag ?? '') ? i : -1;
}

const NOMINAL_END: ReadonlySet<string> = new Set([',', 'and', 'or']);
