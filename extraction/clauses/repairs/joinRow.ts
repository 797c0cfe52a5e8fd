import type { Node } from '../../stages.ts';
import { hasCopula, hasPreposition, isAncestor, NOMINAL, type SetArc, swapHead } from './arcs.ts';

/**
 * "the United States and many nations": a noun has no subject that "and" joins it to; that is the first of its row.
 * "The United States and Britain launched …", "Mali, Chad and Niger met": a sentence that has a verb is no name, which is the first of the row before it.
 */
export function joinRow(tokens: readonly Node[], set: SetArc): void {
  joinBeforeVerb(tokens, set);
  joinFirst(tokens, set);
  joinBehind(tokens, set);
  joinBare(tokens, set);
  tokens.forEach((first, i) => {
    const noun = tokens[first.head];
    if (first.label !== 'nsubj' || first.head < i || !noun || !NOMINAL.has(noun.tag)) return;
    if (tokens[i + 1]?.label !== 'cc' || hasCopula(tokens, first.head)) return;
    const { head } = first;
    set(i, { head: noun.head, label: noun.label });
    set(head, { head: i, label: 'conj' });
    for (const [n, { head: above, label }] of tokens.entries())
      if (above === head && n < i && label === 'case') set(n, { head: i });
  });
}

/** "The United States and Britain struck …": what stands before "and" and the subject of a verb, without a role of its own, is its subject too. */
function joinFirst(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ label, head: verb }, second) => {
    const and = findOpening(tokens, second) - 1;
    if (label !== 'nsubj' || verb < second || tokens[and]?.word !== 'and') return;
    const first = tokens.findIndex(
      (token, i) =>
        i < and &&
        token.head === verb &&
        NOMINAL.has(token.tag) &&
        ['iobj', 'obj', 'dep', 'vocative', 'discourse'].includes(token.label) &&
        tokens.slice(i + 1, and).every(({ label: between }) => between === 'flat'),
    );
    if (first < 0) return;
    set(first, { label: 'nsubj' });
    set(second, { head: first, label: 'conj' });
    set(and, { head: second, label: 'cc' });
  });
}

/** The first word of a noun's phrase: "the" of "the United States". */
function findOpening(tokens: readonly Node[], noun: number): number {
  let first = noun;
  while (tokens[first - 1]?.head === noun && tokens[first - 1]?.label !== 'cc') first -= 1;
  return first;
}

/** "bases of China, the United States and France": what a comma and "and" stand around goes on with the row of the preposition. */
function joinBehind(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ label, head: noun }, second) => {
    if (label !== 'nmod' || noun > second || hasPreposition(tokens, second)) return;
    const first = tokens.findLastIndex(
      (token, i) => i > noun && i < second && token.head === noun && token.label === 'nmod',
    );
    const isRow = tokens.some((token, i) => i > second && token.head === second && token.label === 'conj');
    const words = tokens.slice(first + 1, second).filter(({ label: part }) => part !== 'flat');
    if (first < 0 || !isRow || words[0]?.text !== ',' || !hasPreposition(tokens, first)) return;
    if (words.slice(1).every(({ head }) => head === second)) set(second, { head: first, label: 'conj' });
  });
}

/** "accuses Lee and the commissioner of …": what "and" stands before is joined to the noun before it, where the parser saw that it hangs from the same verb. */
function joinBare(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ label, head: verb, tag }, second) => {
    if (!/^obl(?!:agent)/.test(label) || !NOMINAL.has(tag) || verb > second || hasPreposition(tokens, second))
      return;
    const and = tokens.findIndex(
      (token, i) => i > verb && i < second && token.label === 'cc' && isAncestor(tokens, second, token.head),
    );
    const first = and - 1;
    if (and < 0 || tokens[first]?.head !== verb || tokens[first]?.label !== 'obj') return;
    if (tokens.slice(and + 1, second).some(({ tag: between }) => between === 'ADP' || between === 'VERB'))
      return;
    set(second, { head: first, label: 'conj' });
    set(and, { head: second });
  });
}

function joinBeforeVerb(tokens: readonly Node[], set: SetArc): void {
  const first = tokens.findIndex(({ label, tag }) => label === 'root' && (tag === 'PROPN' || tag === 'NOUN'));
  const verb = tokens.findIndex(
    ({ head, label, tag }) => head === first && label === 'conj' && tag === 'VERB',
  );
  const second = tokens.findIndex(({ head, label }, i) => i < verb && head === verb && label === 'nsubj');
  if (first < 0 || second < first || hasCopula(tokens, first)) return;
  const and = findAnd(tokens, first, second, verb);
  if (and < 0) return;
  swapHead(set, verb, first, -1, 'root', 'nsubj');
  set(second, { head: first, label: 'conj' });
  set(and, { head: second });
}

/** The "and" right after the first, or, in a row of three and more, the one before the last, of which the parser made the verb's. */
function findAnd(tokens: readonly Node[], first: number, second: number, verb: number): number {
  if (tokens[first + 1]?.label === 'cc') return first + 1;
  const and = tokens.findIndex(
    ({ head, label, word }, i) =>
      i > first && i < second && label === 'cc' && word === 'and' && [first, second, verb].includes(head),
  );
  const inRow = tokens
    .slice(first + 1, Math.max(and, 0))
    .filter(({ head, tag, label }) => head === first && tag !== 'PUNCT' && label !== 'flat');
  return inRow.length > 0 &&
    inRow.every(({ label, tag, text }) => label === 'conj' && (NOMINAL.has(tag) || /^\p{Lu}/u.test(text)))
    ? and
    : -1;
}
