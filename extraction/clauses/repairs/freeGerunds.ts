import type { NameSpan, Node } from '../../stages.ts';
import { lemmatize } from '../../tokens/lemmatize.ts';
import { ACCUSING } from '../carriers.ts';
import {
  baseLabel,
  findUnitHead,
  findVerbAbove,
  hasChild,
  hasPreposition,
  type SetArc,
  swapHead,
  wordAt,
} from './arcs.ts';

/**
 * "is considering sending tanks", "ruled out sending tanks": a gerund right after a verb is its complement, and the noun after it the gerund's object;
 * "accused Russia of poisoning Sergei Skripal": so is one after "of", whatever the parser took it for, and in "accused a group backed by
 * China of targeting it" whatever stands between.
 */
export function freeGerunds(tokens: readonly Node[], verbs: ReadonlySet<string>, set: SetArc): void {
  tokens.forEach((gerund, i) => {
    if (!/\wing$/.test(wordAt(tokens, i))) return;
    if (tokens[i - 1]?.tag === 'VERB' && gerund.tag === 'VERB') {
      if (['advcl', 'acl'].includes(gerund.label) && gerund.head === i - 1) set(i, { label: 'xcomp' });
      if (
        gerund.label === 'amod' &&
        tokens[gerund.head]?.head === i - 1 &&
        tokens[gerund.head]?.label === 'obj'
      )
        swapHead(set, i, gerund.head, i - 1, 'xcomp', 'obj');
      return;
    }
    const particle = tokens[i - 1];
    if (
      gerund.label === 'advcl' &&
      gerund.head === i - 2 &&
      particle?.tag === 'ADP' &&
      particle.head === i - 2
    ) {
      set(i, { label: 'xcomp' });
      return;
    }
    const between = tokens[gerund.head];
    if (
      gerund.label === 'advcl' &&
      wordAt(tokens, i - 1) === 'of' &&
      between?.tag === 'VERB' &&
      hasChild(tokens, gerund.head, 'obl:agent') &&
      ACCUSING.has(tokens[between.head]?.lemma ?? '')
    ) {
      set(i, { head: between.head, label: 'advcl' });
      return;
    }
    const above = tokens[findFirst(tokens, gerund.head)]?.head ?? -1;
    if (
      gerund.label === 'acl' &&
      wordAt(tokens, i - 1) === 'of' &&
      ACCUSING.has(tokens[above]?.lemma ?? '')
    ) {
      set(i, { head: above, label: 'advcl' });
      return;
    }
    const lemma = lemmatize(wordAt(tokens, i), 'VERB');
    const accused = tokens[gerund.head];
    if (gerund.tag !== 'NOUN' || wordAt(tokens, i - 1) !== 'of' || !verbs.has(lemma) || !accused) return;
    const accusing = accused.tag === 'VERB' ? gerund.head : accused.head;
    if (!ACCUSING.has(tokens[accusing]?.lemma ?? '')) return;
    set(i, { head: accusing, label: 'advcl', tag: 'VERB', lemma });
    set(i - 1, { label: 'mark' });
    tokens.forEach((token, n) => {
      if (
        token.head === i &&
        n > i &&
        ['appos', 'nmod', 'compound', 'dep', 'flat'].includes(baseLabel(tokens, n)) &&
        !hasPreposition(tokens, n)
      )
        set(n, { label: 'obj' });
    });
  });
}

/** "accused the army and its allies of …": the first of those that are coordinated. */
function findFirst(tokens: readonly Node[], noun: number): number {
  let at = noun;
  while (tokens[at]?.label === 'conj') at = tokens[at]?.head ?? -1;
  return at;
}

/** "withdrew troops from Sinai, allowing …": behind a verb of moving the name between "from" and a gerund is where from; only "prevented Rome from joining" has none. */
export function freeOrigin(tokens: readonly Node[], name: NameSpan, set: SetArc): void {
  const from = name.first - 1;
  const gerund = name.last + 1;
  const unit = findUnitHead(tokens, name.first, name.last);
  if (wordAt(tokens, from) !== 'from' || tokens[unit]?.head !== gerund || tokens[unit]?.label !== 'nsubj')
    return;
  const verb = findVerbAbove(tokens, tokens[gerund]?.head ?? -1);
  if (verb < 0 || verb > from) return;
  set(gerund, { head: verb, label: 'advcl' });
  set(unit, { head: verb, label: 'obl' });
  set(from, { head: unit, label: 'case' });
}
