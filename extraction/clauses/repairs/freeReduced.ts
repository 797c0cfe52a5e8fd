import type { Node } from '../../stages.ts';
import { baseLabel, NOMINAL, type SetArc, wordAt } from './arcs.ts';

const LATER_VERB: ReadonlySet<string> = new Set(['parataxis', 'dep', 'conj', 'ccomp', 'advcl']);

/** "Sanctions imposed on Mali took effect": of two finite verbs that share a subject without "and", the first is a participle. */
export function freeReduced(tokens: readonly Node[], set: SetArc): void {
  const later = new Map<number, number>();
  const closed = new Set<number>();
  tokens.forEach((token, i) => {
    if (token.label === 'obj' || token.label === 'aux' || token.label === 'xcomp') closed.add(token.head);
    if (token.label.startsWith('nsubj') && token.head > i) later.delete(token.head);
    if (
      token.label === 'cc' ||
      token.label === 'mark' ||
      token.label.startsWith('nsubj') ||
      token.label.startsWith('aux')
    )
      closed.add(-2 - token.head);
    if (token.tag === 'VERB' && LATER_VERB.has(baseLabel(tokens, i)) && token.head >= 0 && token.head < i)
      if (!later.has(token.head)) later.set(token.head, i);
  });
  for (const [first, second] of later) {
    const noun = first - 1;
    const participle = tokens[first];
    if (
      participle?.tag !== 'VERB' ||
      !/(?:ed|en|wn|ought|aught|ade|ent)$/.test(wordAt(tokens, first)) ||
      tokens[noun]?.head !== first ||
      tokens[noun]?.label !== 'nsubj' ||
      !NOMINAL.has(tokens[noun]?.tag ?? '') ||
      closed.has(first) ||
      closed.has(-2 - second) ||
      !/(?:ed|[^s]s|ook|ame|ent|ell|an|ose)$/.test(wordAt(tokens, second)) ||
      tokens.slice(first, second).some(({ text }) => text === ',' || text === '“' || text === '"')
    )
      continue;
    const { head, label } = participle;
    set(second, { head, label });
    set(noun, { head: second, label: 'nsubj' });
    set(first, { head: noun, label: 'acl' });
  }
}

/** "detained two men suspected of …": the noun between two verbs without "and" is what is done to, and the second verb describes it. */
export function freeDescribed(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((second, i) => {
    const first = tokens[second.head];
    if (second.tag !== 'VERB' || first?.tag !== 'VERB' || !['conj', 'parataxis'].includes(second.label))
      return;
    if (second.head > i || !/(?:ed|en)$/.test(wordAt(tokens, i)) || tokens[i + 1]?.label !== 'mark') return;
    const noun = i - 1;
    if (tokens[noun]?.head !== i || tokens[noun]?.label !== 'nsubj' || !NOMINAL.has(tokens[noun]?.tag ?? ''))
      return;
    const isClosed = tokens.some(
      ({ head, label }, child) =>
        (head === second.head && label === 'obj') || (head === i && label === 'cc' && child < i),
    );
    const isBeside = tokens.slice(second.head + 1, noun).every(({ head }) => head === noun);
    if (isClosed || !isBeside) return;
    set(noun, { head: second.head, label: 'obj' });
    set(i, { head: noun, label: 'acl' });
  });
}

/** "detained three Serbs suspected of …": a number is no object beside the noun that it counts. */
export function freeCounted(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ tag, label, head: verb }, number) => {
    const noun = number + 1;
    const participle = tokens[noun]?.head ?? -1;
    if (tag !== 'NUM' || label !== 'obj' || tokens[noun]?.label !== 'nsubj' || participle !== noun + 1)
      return;
    if (tokens[participle]?.head !== number || !/(?:ed|en)$/.test(wordAt(tokens, participle))) return;
    set(noun, { head: verb, label: 'obj' });
    set(participle, { head: noun, label: 'acl' });
    set(number, { head: noun, label: 'nummod' });
  });
}
