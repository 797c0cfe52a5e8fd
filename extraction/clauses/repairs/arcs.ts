import type { Node } from '../../stages.ts';

export type Arc = Partial<Pick<Node, 'head' | 'label' | 'tag' | 'lemma'>>;

export type SetArc = (i: number, arc: Arc) => void;

export const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

export const CORE = new Set([
  'nsubj',
  'obj',
  'iobj',
  'obl',
  'nmod',
  'appos',
  'root',
  'conj',
  'ccomp',
  'parataxis',
  'xcomp',
]);

export const LIST_REACH = 6;

export function wordAt(tokens: readonly Node[], i: number): string {
  return tokens[i]?.word ?? '';
}

export function baseLabel(tokens: readonly Node[], i: number): string {
  const label = tokens[i]?.label ?? '';
  const colon = label.indexOf(':');
  return colon < 0 ? label : label.slice(0, colon);
}

export function findUnitHead(tokens: readonly Node[], first: number, last: number): number {
  for (let i = first; i <= last; i += 1) {
    const head = tokens[i]?.head ?? -1;
    if (head < first || head > last) return i;
  }
  return last;
}

/** Turns an arc round: the verb stands where the noun stood, the noun below it. */
export function swapHead(
  set: SetArc,
  verb: number,
  noun: number,
  head: number,
  label: string,
  role: string,
): void {
  set(verb, { head, label });
  set(noun, { head: verb, label: role });
}

export function isAncestor(tokens: readonly Node[], ancestor: number, of: number): boolean {
  for (let at = of, steps = 0; at >= 0 && steps <= tokens.length; at = tokens[at]?.head ?? -1, steps += 1)
    if (at === ancestor) return true;
  return false;
}

/** Whether a word has a dependent with this very label. */
export function hasChild(tokens: readonly Node[], word: number, wanted: string): boolean {
  return tokens.some(({ head, label }) => head === word && label === wanted);
}

/** The nearest verb: the word itself, or one above it; -1 where there is none. */
export function findVerbAbove(tokens: readonly Node[], word: number): number {
  let above = word;
  while (above >= 0 && tokens[above]?.tag !== 'VERB') above = tokens[above]?.head ?? -1;
  return above;
}

/** "is a member": whether a noun is what somebody or something is. */
export function hasCopula(tokens: readonly Node[], noun: number): boolean {
  return hasChild(tokens, noun, 'cop');
}

export function hasPreposition(tokens: readonly Node[], noun: number): boolean {
  return hasChild(tokens, noun, 'case');
}

export function isPassive(tokens: readonly Node[], verb: number): boolean {
  return hasChild(tokens, verb, 'aux:pass');
}

/** What stands before a noun and hung from the word that it was thought a part of hangs from the noun. */
export function giveBefore(tokens: readonly Node[], set: SetArc, noun: number, from: number): void {
  tokens.forEach(({ head }, i) => {
    if (i < noun && head === from) set(i, { head: noun });
  });
}
